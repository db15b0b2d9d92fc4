import { folded } from "./name";

const mostWords = 8;

/** The words of a search as they are compared; signs alone, such as a dash between two words, are none. */
export const searchWords = (text: string): string[] =>
  folded(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);

/** Whether a name holds a word: a short one at the beginning of a word of its own, a longer one anywhere. */
export const holdsWord = (name: string, word: string): boolean =>
  word.length > 2 ? folded(name).includes(word) : ` ${folded(name)}`.includes(` ${word}`);

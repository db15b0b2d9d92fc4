import type { AskedParts, BarParts } from "./bar-parts";

/** Short words with their figures: "Đã kết nạp 43", "Chỉ tiêu 60", "Cần đến hôm nay 44" (whole persons). */
export type BarWords = {
  readonly admitted: string;
  readonly required?: string | undefined;
  readonly expected?: string | undefined;
};

type Word = {
  readonly text: string;
  /** In percent of the width; `shift` in px besides. */
  readonly at: number;
  readonly y: number;
  readonly strong: boolean;
  readonly anchor: "start" | "end";
  readonly shift: number;
};

const above = 17;
const below = 65;

/** The widths a word takes on a phone, in percent of the bar. */
const shortWord = 26;
const longWord = 34;

/** Words stand at what they name; where two would meet they move apart, or are left to the sentence. */
export function placeWords(parts: BarParts, words: BarWords): Word[] {
  const { asked } = parts;
  return [
    admittedWord(parts, words.admitted),
    ...(asked && words.required ? [requiredWord(asked, words.required)] : []),
    ...(asked && words.expected ? expectedWord(asked, words.expected) : []),
  ];
}

function admittedWord({ fill, hatch, asked }: BarParts, text: string): Word {
  const room = asked && !asked.reached ? asked.mark - shortWord : 100;
  const at = Math.min(fill + hatch, room);
  const isShort = at < longWord;
  return { text, at: isShort ? 0 : at, y: above, strong: true, anchor: isShort ? "start" : "end", shift: 0 };
}

/** Under the bar once the fill has passed it: above, the two words would meet. */
const requiredWord = ({ mark, reached }: AskedParts, text: string): Word => ({
  ...{ text, at: mark, y: reached ? below : above, strong: true, anchor: "end", shift: reached ? -10 : 0 },
});

/** Once the quota is reached its word stands there, and the pace is for the sentence to say. */
function expectedWord({ tick, reached }: AskedParts, text: string): Word[] {
  if (tick === undefined || reached) return [];
  const isRight = tick > 45;
  return [{ text, at: tick, y: below, strong: false, anchor: isRight ? "end" : "start", shift: isRight ? -11 : 11 }];
}

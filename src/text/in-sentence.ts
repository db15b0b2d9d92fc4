/** A heading inside a sentence: "Năm 2023" → "năm 2023". Not for names. */
export const inSentence = (heading: string) => heading.charAt(0).toLowerCase() + heading.slice(1);

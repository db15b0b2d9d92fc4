/** Levels of general schooling in their order: reads and writes, primary, lower secondary (THCS), upper secondary (THPT). */
export const schoolings = ["READS_AND_WRITES", "PRIMARY", "LOWER_SECONDARY", "UPPER_SECONDARY"] as const;
export type Schooling = (typeof schoolings)[number];

/** 0 for the lowest level; the number that a regulation's value holds. */
export const schoolingNumber = (schooling: Schooling) => schoolings.indexOf(schooling);

/** How sure a rule or a date kept as data is: read in a public source, in a weak one, recalled only, or derived here. */
export const grades = ["S", "W", "M", "D"] as const;
export type Grade = (typeof grades)[number];

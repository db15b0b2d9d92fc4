/** What part of a list of hamlets one can look at. "no-cell" says so; "unrecorded" is where nobody has said. */
export const hamletFilters = ["all", "no-cell", "unrecorded", "joint", "no-member", "ended"] as const;
export type HamletFilter = (typeof hamletFilters)[number];

/** VOID: the admission was withdrawn, so there never was a member. */
export type MemberStatus = "PROBATIONARY" | "OFFICIAL" | "LEFT" | "VOID";

/** What part of a register one can look at. */
export const statusFilters = ["present", "official", "probationary", "left"] as const;
export type StatusFilter = (typeof statusFilters)[number];

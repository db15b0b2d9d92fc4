/** VOID: the admission was withdrawn, so there never was a member. */
export const memberStatuses = ["PROBATIONARY", "OFFICIAL", "LEFT", "VOID"] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/** What part of a register one can look at. */
export const statusFilters = ["present", "official", "probationary", "left"] as const;
export type StatusFilter = (typeof statusFilters)[number];

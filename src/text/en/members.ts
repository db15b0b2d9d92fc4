import type { SameWords } from "../same-words";
import type { members as vi } from "../vi/members";

export const members = {
  title: "Members",
  counted:
    "{total, plural, one {# member} other {# members}} in the register up to {day}: {official, number} official, {probationary, number} on probation.",
  closed: "You see how many there are. Their names are for those who handle the files here.",
  countsOf: "Members directly below {name}",
  name: "Name",
  nameHint: "Accents are not needed; type how each word begins.",
  status: "Status",
  filter: { present: "Present", official: "Official", probationary: "On probation", left: "Has left" },
  heading: {
    present: "Members present",
    official: "Official members",
    probationary: "Members on probation",
    left: "Have left",
  },
  is: { PROBATIONARY: "on probation", OFFICIAL: "official", LEFT: "has left", VOID: "entry withdrawn" },
  place: "Where",
  allPlaces: "Everywhere",
  show: "Show",
  found: "{count, number} found",
  foundMore: "at least {count, number} found; type more to narrow it down",
  nobody: "Nobody is in the register yet",
  nobodyText: "Whoever is admitted by name in the ledger enters this register by itself.",
  nobodyFound: "Nobody found",
  nobodyFoundText: "Try fewer words, or another status.",
  pages: "Pages of the register",
  columnName: "Name",
  columnPlace: "Where",
  columnStatus: "Status",
  columnBorn: "Born",
  columnJoined: "Joined",
  columnTotal: "Members",
} as const satisfies SameWords<typeof vi>;

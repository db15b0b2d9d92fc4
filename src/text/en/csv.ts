import type { SameWords } from "../same-words";
import type { csv as vi } from "../vi/csv";

export const csv = {
  code: "Code",
  shape: "Kind of quota",
  required: "Required",
  max: "At most",
  expected: "Expected by the day",
  unphased: "Not split by period",
  reported: "Reported",
  handedIn: "Return handed in",
  yes: "yes",
  no: "no",
  month: "To the end of month",
  decidedOn: "Decided on",
  revision: "Revision",
  status: "State",
  recorded: "Recorded at",
  from: "From",
  to: "To",
} as const satisfies SameWords<typeof vi>;

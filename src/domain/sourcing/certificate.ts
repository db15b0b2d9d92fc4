import { addMonths } from "../calendar-months";
import type { Day } from "../day";
import { type Regulation, regulationOn } from "../regulations/regulation";

/** Whether somebody has a certificate of an awareness class that is valid on a day, and until when it is or was. */
export type CertificateStanding =
  | { readonly state: "NONE" }
  | { readonly state: "VALID" | "EXPIRED"; readonly until: Day };

/** By the regulation in force on the day, as a cell's resolution of that day would be judged. */
export function certificateOn(made: Day | null, on: Day, regulations: readonly Regulation[]): CertificateStanding {
  const regulation = regulationOn(regulations, on);
  if (made === null || !regulation) return { state: "NONE" };
  const until = addMonths(made, regulation.values.certificateValid.value);
  return { state: until < on ? "EXPIRED" : "VALID", until };
}

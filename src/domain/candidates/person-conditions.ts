import { ageInMonths } from "../calendar-months";
import type { Day } from "../day";
import { type Finding, found, foundBy } from "../finding";
import { schoolingNumber } from "../persons/schooling";
import type { Regulation, RuleName } from "../regulations/regulation";
import type { Dossier } from "./dossier";

/** Age and schooling on the day the cell considers the case (29-QĐ/TW and successors, 1.1 and 1.2). */
export const checkPerson = (dossier: Dossier, on: Day, regulation: Regulation): Finding[] =>
  [checkAge(dossier, on, regulation), checkSchooling(dossier, regulation)].filter((finding) => finding !== undefined);

/** From the month of the 18th birthday to that of the 60th; later only with the provincial standing committee's consent. */
function checkAge({ bornOn, hasAgeConsent }: Dossier, on: Day, regulation: Regulation): Finding | undefined {
  if (bornOn === null) return found("refused", "candidate.bornOnMissing", { field: "bornOn" });
  const months = ageInMonths(bornOn, on);
  if (months < regulation.values.ageLeast.value * 12)
    return foundBy(regulation, "ageLeast", "refused", "candidate.tooYoung", { field: "bornOn" });
  if (months <= regulation.values.ageMost.value * 12) return undefined;
  return foundBy(regulation, "ageMost", hasAgeConsent ? "warning" : "refused", "candidate.tooOld", { field: "bornOn" });
}

function checkSchooling(dossier: Dossier, regulation: Regulation): Finding | undefined {
  if (dossier.schooling === null) return found("refused", "candidate.schoolingMissing", { field: "schooling" });
  const rule = schoolingRule(dossier);
  return schoolingNumber(dossier.schooling) < regulation.values[rule].value
    ? foundBy(regulation, rule, "refused", "candidate.schoolingTooLow", { field: "schooling" })
    : undefined;
}

/** Which level is asked for: less in mountain, border, island and minority areas, less again of village elders there. */
function schoolingRule({ areas, isElder }: Pick<Dossier, "areas" | "isElder">): RuleName & `schooling${string}` {
  if (areas.length === 0) return "schooling";
  return isElder ? "schoolingOfElders" : "schoolingInAreas";
}

import "server-only";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import type { Lifted, LiftedCode } from "@/domain/candidates/lifted";
import { formatDay } from "./format";
import type { Language } from "./language";
import { language, words, wordsIn } from "./words";

const names = {
  "step.enteredLate": "enteredLate",
  "step.outOfOrder": "outOfOrder",
  "step.missingBefore": "missingBefore",
  "step.late": "late",
} as const satisfies Record<LiftedCode, string>;

/** That a step was entered late or out of order, by which rule, and why all the same; where nothing was lifted why alone. */
export async function liftedNotes({ lifted = [], reason }: Pick<KeptStep, "lifted" | "reason">): Promise<string[]> {
  const [say, sayIn] = [await words("candidates"), await words("dossier")];
  const because = reason ? say("because", { reason }) : undefined;
  if (lifted.length === 0) return because ? [because] : [];
  const what = (await Promise.all(grouped(lifted).map(liftedFact))).join("; ");
  const said = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return [reason ? sayIn("liftedBecause", { what: said, reason }) : sayIn("liftedAlone", { what: said })];
}

/** The kinds alone, for trails and lists. */
export function liftedKinds(to: Language): (codes: readonly LiftedCode[]) => string {
  const say = wordsIn(to, "dossier");
  return (codes) => codes.map((code) => say(`liftedKind.${names[code]}`)).join(", ");
}

/** One fact of a kind, with every step that it is said of. */
const grouped = (lifted: readonly Lifted[]): (readonly Lifted[])[] =>
  [...new Set(lifted.map(({ code }) => code))].map((code) => lifted.filter((one) => one.code === code));

async function liftedFact(same: readonly Lifted[]): Promise<string> {
  const [say, sayIn, tongue] = await Promise.all([words("candidates"), words("dossier"), language()]);
  const [first] = same;
  if (!first) return "";
  const day = typeof first.values.day === "string" ? formatDay(first.values.day, tongue) : "";
  const step = same.flatMap(({ about }) => (about ? [say(`steps.${about}`)] : [])).join("; ");
  switch (first.code) {
    case "step.enteredLate":
      return sayIn("lifted.enteredLate", { days: Number(first.values.days) });
    case "step.late":
      return sayIn("lifted.late", { day, source: String(first.values.source) });
    default:
      return sayIn(`lifted.${names[first.code]}`, { step });
  }
}

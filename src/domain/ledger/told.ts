import { day } from "../day";
import { type Months, monthOfDay } from "../month";
import { monthsTold } from "../period";
import type { Problem, ProblemCode } from "../problem";
import { type Result, yes } from "../result";
import type { NewEntry } from "./admission";

/** A paper that has told a figure: whose, for which months. */
export type Told = Months & { readonly name: string; readonly how: "report" | "return" };

/** A figure that a paper has told changes only with a reason, which stands beside it there from then on. */
export const isToldChange = (entries: readonly NewEntry[], papers: readonly Told[]) =>
  papers.length > 0 && entries.some(({ count }) => count !== 0);

/** Without a reason each of the papers is a problem of its own, the nearest first. */
export function explained(
  entries: readonly NewEntry[],
  reason: string | undefined,
  papers: readonly Told[],
): Result<null> {
  const [nearest, ...others] = papers;
  if (!nearest || reason !== undefined || !isToldChange(entries, papers)) return yes(null);
  return { ok: false, problems: [unexplained(nearest), ...others.map(unexplained)] };
}

const codes = {
  report: "admission.frozenNeedsReason",
  return: "admission.handedInNeedsReason",
} as const satisfies Record<Told["how"], ProblemCode>;

const unexplained = ({ name, how, from, to }: Told): Problem => ({
  code: codes[how],
  field: "reason",
  values: { organization: name, ...monthsTold({ from, to }) },
});

/** The paper that a problem is about; nothing where it is about something else. */
export function paperOf({ code, values = {} }: Pick<Problem, "code" | "values">): Told | undefined {
  const how = code === codes.report ? "report" : code === codes.return ? "return" : undefined;
  const month = (stamped: unknown) => monthOfDay(day(`${stamped}-01`));
  return how && { name: String(values.organization), how, from: month(values.from), to: month(values.to) };
}

import { isFew, shareOf, smallest } from "@/domain/figures/small-number";
import type { ReportFigures, ReportLine } from "@/domain/reports/figures";
import type { CountedRow } from "@/domain/reports/new-members-form";
import type { Origin, ReportCell, ReportRow, ReportTable } from "@/domain/reports/report";
import { admittedCell, cell, head, percentCell, words } from "./cells";
import type { Speech } from "./speech";

/** Few persons of a trait that is sensitive, for who reads no names. */
const fewCell: ReportCell = { number: null, shown: `<${smallest}` };

type FormLine = ReportFigures["newMembers"][number];

/** Reports frozen before their rows said so have only the keys. */
const isSensitive = ({ key, isSensitive: said = ["minority", "religious"].includes(key) }: FormLine) => said;

/** Biểu 2: criterion, this period, the same period last year, per cent of it, and of how many it is not known. */
export function newMembersTable(
  { newMembers, own, period }: ReportFigures,
  speech: Speech,
  readsNames: boolean,
): ReportTable {
  const { say, to } = speech;
  const origin = { code: own.code, period: period.name };
  const unnamed = Math.max(0, own.admitted - own.named);
  const amount = (counted: number | null, unit: CountedRow["unit"], from?: Origin): ReportCell => {
    if (unit === "heading") return words("");
    // Of persons without a name nothing is known, which is not zero.
    const value = counted === 0 && from && unnamed > 0 ? null : counted;
    if (unit === "persons" || value === null) return cell(value, speech, from);
    const shown = `${Math.floor(value / 10)}${to === "vi" ? "," : "."}${value % 10}`;
    return { number: value / 10, shown };
  };
  return {
    name: say("sheetNewMembers"),
    title: say("tableNewMembers"),
    columns: [
      head(say("headCriterion"), false),
      ...[head(say("headNow")), head(say("headBefore")), head(say("headCompared")), head(say("headUnknown"))],
    ],
    rows: (own.isReported ? newMembers : newMembers.map(silenced)).map((one) => {
      const { title, indent, now, before, unknown, unit } = one;
      const veiled = !readsNames && isSensitive(one);
      const veil = (count: number | null, plain: ReportCell) => (veiled && isFew(count) ? fewCell : plain);
      return {
        isStrong: indent === 0,
        indent,
        cells: [
          words(title[to]),
          veil(now, amount(now, unit, origin)),
          veil(before, amount(before, unit)),
          unit === "heading" ? words("") : compared(veiled ? { ...one, now: null } : one, speech),
          unknown === null ? words("") : cell(unknown + unnamed, speech),
        ],
      };
    }),
    notes: [
      ...(own.isReported ? [] : [say("noteSilent")]),
      ...(unnamed > 0 ? [say("noteUnnamed", { count: unnamed })] : []),
      say("noteUnknown"),
      say("noteSmall", { count: smallest }),
      ...(readsNames ? [] : [say("noteFew", { count: smallest })]),
    ],
  };
}

/** Per cent of a year earlier; of few persons then it would say nothing. */
function compared({ now, before, unit }: FormLine, speech: Speech): ReportCell {
  if (unit !== "persons" || now === null || before === null) return cell(null, speech);
  const { percent } = shareOf(now, before);
  return percentCell(percent === "small" ? null : percent, speech);
}

/** Where nobody has said anything there is no number, which is not zero. */
const silenced = (row: FormLine) => ({ ...row, now: null, unknown: null });

/** Biểu 2B as this program reads it: the chief criteria by organization. */
export function belowTable({ own, children, period }: ReportFigures, speech: Speech, readsNames: boolean): ReportTable {
  const { say } = speech;
  const row = (line: ReportLine, isStrong: boolean): ReportRow => ({
    isStrong,
    cells: [
      words(line.name, line.code),
      admittedCell(line, period.name, speech),
      ...[line.named, line.women].map((value) => cell(known(line, value), speech)),
      !readsNames && isFew(line.minority) ? fewCell : cell(known(line, line.minority), speech),
      cell(known(line, line.youth), speech),
    ],
  });
  return {
    name: say("sheetBelow"),
    title: say("tableBelow"),
    columns: [
      head(say("headPlace"), false),
      ...[head(say("headAdmitted")), head(say("headNamed")), head(say("headWomen")), head(say("headMinority"))],
      head(say("headYouth")),
    ],
    rows: [row(own, true), ...children.map((line) => row(line, false))],
    notes: readsNames ? [] : [say("noteFew", { count: smallest })],
  };
}

/** Zero of persons of whom nothing is known is no figure; nor is that of a place that has not reported. */
const known = ({ named, admitted, isReported }: ReportLine, value: number) =>
  value === 0 && (named < admitted || !isReported) ? null : value;

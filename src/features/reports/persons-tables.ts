import { shareOf, smallest } from "@/domain/figures/small-number";
import { type Told, toldOf } from "@/domain/figures/veil";
import type { ReportFigures, ReportLine } from "@/domain/reports/figures";
import { minorityTold } from "@/domain/reports/minority-told";
import type { CountedRow } from "@/domain/reports/new-members-form";
import type { Origin, ReportCell, ReportRow, ReportTable } from "@/domain/reports/report";
import { toldWords } from "@/text/told-words";
import { wordsIn } from "@/text/words";
import { admittedCell, cell, head, percentCell, words } from "./cells";
import type { Speech } from "./speech";

/** The number of persons of a trait that is sensitive, as far as who reads no names is told it. */
const veiled = (told: Told, plain: ReportCell, { to }: Speech): ReportCell =>
  told === "count" ? plain : { number: null, shown: toldWords(told, smallest, to) };

const veilNote = ({ to }: Speech) => wordsIn(to, "veil")("note", { count: smallest });

type FormLine = ReportFigures["newMembers"][number];

/** Reports frozen before their rows said so have only the keys. */
const isSensitive = ({ key, isSensitive: said = ["minority", "religious"].includes(key) }: FormLine) => said;

/** Biểu 2: criterion, this period, the same period last year, per cent of it, and of how many it is not known. */
export function newMembersTable(
  { newMembers, own, children, period }: ReportFigures,
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
      const isVeiled = !readsNames && isSensitive(one);
      const told = isVeiled ? toldOfRow(one, { own, children }) : plainly;
      return {
        isStrong: indent === 0,
        indent,
        cells: [
          words(title[to]),
          veiled(told.now, amount(now, unit, origin), speech),
          veiled(told.before, amount(before, unit), speech),
          unit === "heading" ? words("") : compared(isVeiled ? { ...one, now: null } : one, speech),
          unknown === null ? words("") : cell(unknown + unnamed, speech),
        ],
      };
    }),
    notes: [
      ...(own.isReported ? [] : [say("noteSilent")]),
      ...(unnamed > 0 ? [say("noteUnnamed", { count: unnamed })] : []),
      say("noteUnknown"),
      say("noteSmall", { count: smallest }),
      ...(readsNames ? [] : [veilNote(speech)]),
    ],
  };
}

const plainly = { now: "count", before: "count" } as const;

/** What who reads no names is told of a row. What is not told of the places below is not to be had from their sum here, too. */
function toldOfRow(
  { now, before, unknown }: FormLine,
  { own, children }: Pick<ReportFigures, "own" | "children">,
): { readonly now: Told; readonly before: Told } {
  const inAll = now === own.minority ? minorityTold({ own, children }).sum : "count";
  const alone = toldOf({ count: now ?? 0, whole: own.named - (unknown ?? 0) });
  return {
    now: inAll === "count" ? alone : inAll,
    before: toldOf({ count: before ?? 0, whole: before === null ? 0 : (own.before ?? 0) }),
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
  const told = minorityTold({ own, children });
  const row = (line: ReportLine, isStrong: boolean, minority: Told): ReportRow => ({
    isStrong,
    cells: [
      words(line.name, line.code),
      admittedCell(line, period.name, speech),
      ...[line.named, line.women].map((value) => cell(known(line, value), speech)),
      veiled(readsNames ? "count" : minority, cell(known(line, line.minority), speech), speech),
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
    rows: [row(own, true, told.sum), ...children.map((line, at) => row(line, false, told.parts[at] ?? "few"))],
    notes: readsNames ? [] : [veilNote(speech)],
  };
}

/** Zero of persons of whom nothing is known is no figure; nor is that of a place that has not reported. */
const known = ({ named, admitted, isReported }: ReportLine, value: number) =>
  value === 0 && (named < admitted || !isReported) ? null : value;

import { stamp } from "@/domain/month";
import { measuredAgainst, type Period } from "@/domain/period";
import {
  type AnnexLine,
  comparesYears,
  isMeasured,
  type ReportFigures,
  type ReportLine,
  yearSoFar,
} from "@/domain/reports/figures";
import type { ReportCell, ReportRow, ReportTable } from "@/domain/reports/report";
import { admittedCell, cell, dash, head, percentCell, words } from "./cells";
import type { Speech } from "./speech";

/** The organization itself and those directly below it: required, admitted, still missing, due by now, a year earlier. */
export function attainmentTable(figures: ReportFigures, speech: Speech): ReportTable {
  const { say, day } = speech;
  const { own, children, period, asOf } = figures;
  const hasPace = [own, ...children].some(({ quotas }) => quotas[0] && quotas[0].expected !== null);
  const isCompared = comparesYears(period as Period);
  const isPart = own.soFar !== undefined;
  const row = (line: ReportLine, isStrong: boolean): ReportRow => {
    const [lead] = line.quotas;
    return {
      isStrong,
      cells: [
        words(line.name, line.code),
        cell(line.members, speech),
        requiredCell(lead, speech),
        admittedCell(line, period.name, speech),
        ...soFarCells(line, period, speech),
        ...measuredCells(line, speech),
        ...(hasPace ? [cell(lead?.expected ?? null, speech)] : []),
        ...(isCompared ? [cell(line.before, speech, { code: line.code, period: yearEarlier(period.name) })] : []),
      ],
    };
  };
  const width = 6 + Number(isPart) + Number(hasPace) + Number(isCompared);
  return {
    name: say("sheetAttainment"),
    title: say("tableAttainment"),
    columns: [
      head(say("headPlace"), false),
      ...[head(say("headMembers")), head(say("headRequired")), head(say("headAdmitted"))],
      ...(isPart ? [head(say("headSoFar"))] : []),
      ...[head(say("headPercent")), head(say("headRemaining"))],
      ...(hasPace ? [head(say("headExpected", { day: day(asOf).replace(/.\d{4}$/, "") }))] : []),
      ...(isCompared ? [head(say("headBefore"))] : []),
    ],
    rows: [
      row(own, true),
      ...children.map((line) => row(line, false)),
      ...(own.unitemised > 0 && children.length > 0 ? [unitemisedRow(own, width, speech)] : []),
    ],
    notes: notesOf(figures, speech),
  };
}

/** Percent and missing: no figures of a place that has said nothing. */
const measuredCells = (line: Pick<AnnexLine, "isReported" | "soFar" | "quotas">, speech: Speech) => {
  const lead = isMeasured(line) ? line.quotas[0] : undefined;
  return [percentCell(lead?.percent ?? null, speech), cell(lead ? lead.remaining : null, speech)];
};

const requiredCell = (quota: ReportLine["quotas"][number] | undefined, speech: Speech): ReportCell =>
  quota && quota.max !== null
    ? words(`${speech.number(quota.required)}${dash}${speech.number(quota.max)}`)
    : cell(quota ? quota.required : null, speech);

/** The year's running total of a part of a year; no cell for other periods. */
const soFarCells = (
  { soFar, code }: Pick<AnnexLine, "soFar" | "code">,
  period: ReportFigures["period"],
  speech: Speech,
) => {
  if (!soFar) return [];
  const running = yearSoFar(period as Period);
  if (!soFar.isReported) return [words(speech.say("silent"))];
  return [cell(soFar.admitted, speech, running && { code, period: `${stamp(running.from)}..${stamp(running.to)}` })];
};

const unitemisedRow = ({ unitemised }: ReportLine, width: number, speech: Speech): ReportRow => ({
  cells: [
    words(speech.say("unitemisedRow")),
    ...[words(""), words(""), cell(unitemised, speech)],
    ...Array.from({ length: width - 4 }, () => words("")),
  ],
});

const yearEarlier = (name: string) => name.replace(/^\d{4}/, (year) => String(Number(year) - 1));

function notesOf(
  { own, children, period, asOf, countedLater }: ReportFigures,
  { say, day, number, percent, ...speech }: Speech,
) {
  const [, ...others] = own.quotas;
  const against = measuredAgainst(period as Period);
  // Named once where all are measured by the same; where they are not, each organization's page tells.
  const [basis, ...furtherBases] = new Set([own, ...children].flatMap(({ quotas: [first] }) => first?.basis ?? []));
  return [
    say("noteBasis", { day: day(asOf) }),
    ...(basis && furtherBases.length === 0
      ? [say("noteQuota", { basis: say(`basis.${basis}`), period: speech.period(against) })]
      : []),
    ...(own.soFar ? [say("noteSoFar")] : []),
    ...(countedLater ? [say("noteCountedLater", { day: day(asOf) })] : []),
    ...(isMeasured(own) ? others : []).map((quota) =>
      say("noteOther", {
        basis: say(`basis.${quota.basis}`),
        required: quota.max === null ? number(quota.required) : `${number(quota.required)}${dash}${number(quota.max)}`,
        percent: quota.percent === null ? dash : percent(quota.percent),
        remaining: quota.remaining,
      }),
    ),
    ...(own.unphased > 0 ? [say("noteUnphased", { count: own.unphased })] : []),
  ];
}

export const annexColumns = (period: ReportFigures["period"], { say }: Speech) => [
  head(say("headCell"), false),
  head(say("headSuperior"), false),
  ...[head(say("headMembers")), head(say("headRequired")), head(say("headAdmitted"))],
  ...(yearSoFar(period as Period) ? [head(say("headSoFar"))] : []),
  ...[head(say("headPercent")), head(say("headRemaining")), head(say("headBefore"))],
];

/** A cell of the annex. */
export function annexRow(line: AnnexLine, period: ReportFigures["period"], speech: Speech): ReportRow {
  const [lead] = line.quotas;
  return {
    cells: [
      words(line.name, line.code),
      words(line.superior),
      ...[cell(line.members, speech), requiredCell(lead, speech), admittedCell(line, period.name, speech)],
      ...(line.soFar || !yearSoFar(period as Period) ? soFarCells(line, period, speech) : [cell(null, speech)]),
      ...measuredCells(line, speech),
      cell(line.before, speech),
    ],
  };
}

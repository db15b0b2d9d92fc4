import type { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";
import { isCell } from "@/domain/organization";
import { measuredAgainst, type Period, yearPeriod } from "@/domain/period";
import { isMeasured, type ReportFigures, type ReportLine } from "@/domain/reports/figures";
import { archiveOf, deskOf, executiveOf, issuerOf, placeOf } from "@/domain/reports/issuer";
import { minorityTold } from "@/domain/reports/minority-told";
import type { WholeText } from "@/domain/reports/text";
import type { Speech } from "./speech";

/** So many places are named in a sentence; the rest are counted. */
const mostNamed = 5;

/** The words of a report as its figures give them, for whoever writes no others; who reads no names is told of no few persons. */
export function prefilled(figures: ReportFigures, today: Day, speech: Speech, readsNames = true): WholeText {
  const { say, day, period } = speech;
  const { organization } = figures;
  const issuer = issuerOf(organization);
  const who = isCell(organization.kind) ? "cell" : "committee";
  return {
    ...{ issuer, number: "", place: placeOf(organization.name), on: today },
    opening: say("opening", { issuer, period: period(figures.period), day: day(figures.asOf) }),
    results: resultsOf(figures, speech, readsNames),
    difficulties: difficultiesOf(figures, speech),
    next: nextOf(figures, today, speech),
    recipients: recipientsOf(organization, speech),
    ...{ forWhom: say(`forWhom.${who}`), position: say("position"), signer: "" },
  };
}

/** "Ban Tổ chức Huyện ủy Bát Xát;" and "Lưu: VP Đảng ủy.", each on its line. */
function recipientsOf({ superior, superiorKind, ...own }: ReportFigures["organization"], { say }: Speech): string {
  const kept = say(`archive.${archiveOf(own)}`, { executive: executiveOf(own) });
  if (!superior || !superiorKind) return kept;
  const executive = issuerOf({ name: superior, kind: superiorKind });
  return `${say(`desk.${deskOf(superiorKind)}`, { executive })}\n${kept}`;
}

function resultsOf(figures: ReportFigures, speech: Speech, readsNames: boolean): string {
  const { say } = speech;
  const { own, children } = figures;
  const measured = children.filter(isMeasured).map((line) => line.quotas[0] && line.quotas[0].remaining === 0);
  const count = (is: boolean | undefined) => measured.filter((one) => one === is).length;
  const missing = children
    .filter((line) => isMeasured(line) && (line.quotas[0]?.remaining ?? 0) > 0)
    .sort((a, b) => (b.quotas[0]?.remaining ?? 0) - (a.quotas[0]?.remaining ?? 0));
  const named = { named: own.named, women: own.women, minority: own.minority, youth: own.youth };
  const tellsAll = readsNames || minorityTold(figures).sum === "count";
  return [
    ownSentence(figures, speech),
    ...(count(true) + count(false) > 0
      ? [
          say("childrenMet", {
            all: children.length,
            met: count(true),
            short: count(false),
            none: count(undefined),
            silent: children.length - measured.length,
          }),
        ]
      : []),
    ...(missing.length > 0
      ? [say("mostMissing", { places: missing.slice(0, mostNamed).map(missingAt(speech)).join("; ") })]
      : []),
    ...(own.named > 0 ? [say(tellsAll ? "personsKnown" : "personsKnownFew", named)] : []),
  ].join("\n");
}

const missingAt =
  ({ say }: Speech) =>
  ({ name, quotas }: ReportLine) =>
    say("missingAt", { name, count: quotas[0]?.remaining ?? 0 });

/** "Trong năm 2023, toàn đảng bộ kết nạp 8 đảng viên, đạt 57,1% chỉ tiêu được giao (14 đảng viên), còn thiếu 6, …" */
function ownSentence(
  { own, children, period: asked, organization }: ReportFigures,
  { say, period, ...speech }: Speech,
): string {
  const { soFar } = own;
  if (!own.isReported && !soFar?.isReported) return say("ownSilent");
  const [lead] = own.quotas;
  const parts = [
    ownNumber({ own, period: asked, organization }, { say, period }) + toldBy({ own, children }, { say }),
    ...(soFar ? [say("soFar", { admitted: soFar.admitted })] : []),
    ...(lead ? [against(lead, asked, { say, period, ...speech })] : []),
    ...(lead && lead.remaining > 0 ? [say("remains", { count: lead.remaining })] : []),
    ...(own.before === null ? [] : [compared(own.admitted - own.before, { say, period, ...speech })]),
  ];
  return `${parts.join(", ")}.`;
}

/** The first words of that sentence: how many were admitted in the period itself. */
function ownNumber(
  { own, period: asked, organization }: Pick<ReportFigures, "own" | "period" | "organization">,
  { say, period }: Pick<Speech, "say" | "period">,
): string {
  const open = (sentence: string) => sentence.replace(/\.$/, "");
  if (!own.isReported) return open(say("ownSilent"));
  const said = { period: period(asked), kind: say(`body.${isCell(organization.kind) ? "cell" : "committee"}`) };
  return own.admitted === 0 ? open(say("ownNone", said)) : say("ownAdmitted", { ...said, admitted: own.admitted });
}

/** " (theo báo cáo của 1/21 tổ chức trực thuộc)" where the number comes from only some of those below. */
function toldBy({ own, children }: Pick<ReportFigures, "own" | "children">, { say }: Pick<Speech, "say">): string {
  const told = children.filter(({ isReported }) => isReported).length;
  if (!own.isReported || own.unitemised > 0 || told === 0 || told === children.length) return "";
  return ` ${say("toldBy", { told, all: children.length })}`;
}

function against(
  quota: ReportLine["quotas"][number],
  asked: ReportFigures["period"],
  { say, percent, number }: Speech,
) {
  const basis = say(`basis.${quota.basis}`);
  const required = number(quota.required);
  if (quota.max !== null) return say("againstRange", { basis, from: quota.required, to: quota.max });
  const isPart = measuredAgainst(asked as Period).name !== asked.name;
  return say(isPart ? "againstYear" : "against", { basis, required, percent: percent(quota.percent ?? "0") });
}

const compared = (difference: number, { say }: Speech) => {
  if (difference === 0) return say("beforeSame");
  return say(difference > 0 ? "beforeMore" : "beforeLess", { count: Math.abs(difference) });
};

function difficultiesOf({ own, children, organization }: ReportFigures, speech: Speech): string {
  const { say } = speech;
  const none = children.filter((line) => line.isReported && line.admitted === 0);
  const silent = children.filter((line) => !line.isReported);
  const said = [
    ...(none.length > 0 ? [say("noneAdmitted", { count: none.length, places: listed(none, speech) })] : []),
    ...(silent.length > 0 ? [say("silentPlaces", { count: silent.length, places: listed(silent, speech) })] : []),
    ...(own.unitemised > 0 ? [say("unitemisedLeft", { count: own.unitemised })] : []),
  ];
  if (said.length > 0) return said.join("\n");
  return say(isCell(organization.kind) || children.length === 0 ? "noDifficultyCell" : "noDifficulty");
}

function listed(lines: readonly ReportLine[], { say }: Speech): string {
  // To count a single other takes as long as to name it.
  const named = lines.length === mostNamed + 1 ? lines : lines.slice(0, mostNamed);
  const places = named.map(({ name }) => name).join(", ");
  const count = lines.length - named.length;
  return count > 0 ? say("andOthers", { places, count }) : places;
}

function nextOf({ own, children, period: asked }: ReportFigures, today: Day, { say, period, heading }: Speech): string {
  const lead = isMeasured(own) ? own.quotas[0] : undefined;
  const measured = measuredAgainst(asked as Period);
  const now = monthOfDay(today);
  const missingNext = (count: number) =>
    now <= measured.to
      ? say("nextMissing", { count })
      : say("nextMade", { when: heading(yearPeriod(yearOf(now))), count, period: period(measured) });
  return [
    ...(lead && lead.remaining > 0 ? [missingNext(lead.remaining)] : []),
    // Nothing was reached that only some have told of.
    ...(isMeasured(own) && !lead?.remaining && children.every(isMeasured) ? [say("nextReached")] : []),
    say("nextSourcing"),
    ...(children.some(({ isReported }) => !isReported) ? [say("nextSilent")] : []),
  ].join("\n");
}

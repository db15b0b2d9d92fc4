import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type LedgerLine, listLines } from "@/data/ledger/admissions";
import { sumSpans } from "@/data/ledger/rollups";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type ReturnStep, readCourse } from "@/data/returns/returns";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Period } from "@/domain/period";
import { type Finding, type HandedPart, returnChecks } from "@/domain/returns/check";
import { type Difference, differenceSince } from "@/domain/returns/difference";
import type { ReturnFigures } from "@/domain/returns/figures";
import {
  handInFrom,
  handsIn,
  isHandedIn,
  isOver,
  type Judgement,
  judgementsAt,
  maySubmit,
  type ReturnStatus,
  returnPeriod,
  statusAfter,
} from "@/domain/returns/return";
import { type Around, figuresOf, readAround, spansOf } from "./around";
import { handerAt, judgeAt } from "./hander";

/** What has become of a return since it was handed in, and the lines of the ledger that made it so. */
export type Since = {
  readonly difference: Difference | undefined;
  readonly lines: readonly LedgerLine[];
  /** False where there are more lines than are shown. */
  readonly isWhole: boolean;
};

/** One return: where it stands, its figures, and what the visitor may do next. */
export type ReturnPage = {
  readonly standing: Standing;
  readonly period: Period;
  readonly today: Day;
  readonly status: ReturnStatus;
  readonly steps: readonly ReturnStep[];
  readonly now: ReturnFigures;
  readonly seesNames: boolean;
  readonly handed: { readonly figures: ReturnFigures; readonly step: ReturnStep } | undefined;
  readonly findings: readonly Finding[];
  readonly since: Since | undefined;
  /** Whether it is the visitor's to hand in now; or from which day on. */
  readonly hand: "now" | Day | undefined;
  /** Whether the visitor's return, with other figures by now, lies with a superior who would have to send it back. */
  readonly isHeldAbove: boolean;
  readonly judge: { readonly acts: readonly Judgement[]; readonly isByDocument: boolean } | undefined;
};

const mostLines = 100;

/** The return of an organization for the period of that name; nothing where there is none, or it is out of reach. */
export async function readReturn(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  periodName: string,
): Promise<ReturnPage | undefined> {
  const standing = await findStanding(access, code);
  const asked = returnPeriod(periodName);
  if (!standing || !asked.ok || !handsIn(standing.organization.kind)) return undefined;
  const { organization } = standing;
  const { value: period } = asked;
  const { steps, parts } = await readCourse(access, organization.id, period);
  const status = statusAfter(steps.at(-1)?.act);
  // What the superior holds was measured when it was handed in.
  const around = await readAround(access, organization, period, maySubmit(status));
  const handed = handedOf(steps);
  const [sums, lines, names, hander, judge] = await Promise.all([
    sumSpans(access, spansOf(around)),
    handed ? listSince(access, around, handed.step) : [],
    ask("member.read"),
    handerAt(organization, ask),
    judgementsFor(around, status, ask),
  ]);
  const now = figuresOf(around, sums);
  const seesNames = names !== undefined && covers(names.places, organization.path);
  const difference = handed && differenceSince(handed.figures, now);
  return {
    standing,
    period,
    today: access.today,
    status,
    steps: seesNames ? steps : steps.map((step) => ({ ...step, remark: null, by: null })),
    now,
    seesNames,
    handed,
    findings: checksOf(around, parts, status, now, handed?.figures),
    since: handed && {
      difference,
      // A reason is free text, and people write names into it.
      lines: lines.slice(0, mostLines).map((line) => (seesNames ? line : { ...line, reason: null })),
      isWhole: lines.length <= mostLines,
    },
    hand: hander && handAt(around, status),
    ...withDifference(difference !== undefined, status, hander !== undefined, judge),
  };
}

function handedOf(steps: readonly ReturnStep[]): ReturnPage["handed"] {
  const step = steps.findLast(({ figures }) => figures !== null);
  return step?.figures ? { figures: step.figures, step } : undefined;
}

const listSince = (access: Access<"attainment.read">, { organization, period }: Around, { at }: ReturnStep) =>
  listLines(access, { path: organization.path, months: period, isWhole: true, since: at, most: mostLines + 1 });

function handAt({ period, today }: Around, status: ReturnStatus) {
  if (!maySubmit(status)) return undefined;
  const from = handInFrom(period);
  return today < from ? from : "now";
}

async function judgementsFor({ organization, period, today }: Around, status: ReturnStatus, ask: AskAccess) {
  const acts = judgementsAt(status).filter((act) => act !== "CLOSE" || isOver(period, today));
  const judge = acts.length > 0 ? await judgeAt(organization, ask) : undefined;
  return judge && { acts, isByDocument: judge.permission === "return.acknowledge" };
}

/** Other figures than those handed in: they are not closed on, and who handed them in has to get them back. */
const withDifference = (
  isMoved: boolean,
  status: ReturnStatus,
  isHander: boolean,
  judge: ReturnPage["judge"],
): Pick<ReturnPage, "isHeldAbove" | "judge"> => ({
  isHeldAbove: isMoved && isHander && !judge && isHandedIn(status) && status !== "CLOSED",
  judge: judge && isMoved ? { ...judge, acts: judge.acts.filter((act) => act !== "CLOSE") } : judge,
});

/** What to look at: of what would be handed in now, or of what the superior has before it. */
function checksOf(
  { period, today }: Around,
  parts: readonly HandedPart[],
  status: ReturnStatus,
  now: ReturnFigures,
  handed: ReturnFigures | undefined,
): Finding[] {
  if (!maySubmit(status) && status !== "SUBMITTED") return [];
  const isBefore = maySubmit(status);
  const figures = isBefore || !handed ? now : handed;
  return returnChecks({ period, today, figures, earlier: isBefore ? handed : undefined, parts });
}

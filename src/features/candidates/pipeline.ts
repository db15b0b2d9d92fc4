import "server-only";
import { z } from "zod";
import {
  type CandidateCount,
  countCandidates,
  listCandidateCounts,
  listCandidates,
  listWithoutCandidates,
  type OriginCount,
} from "@/data/candidates/candidates";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { listStopped, type StoppedLine } from "@/data/candidates/log";
import type { CandidateRow } from "@/data/candidates/rows";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type Access, covers } from "@/domain/access";
import { type Due, duesOf, mostUrgent, runningClocks } from "@/domain/candidates/candidate-clocks";
import type { Clock, ClockFacts } from "@/domain/candidates/clock";
import { type HelperNeed, helperNeed } from "@/domain/candidates/helping";
import { dossierOf, type KeptStep } from "@/domain/candidates/kept-candidate";
import { type KeptTask, nextTask } from "@/domain/candidates/kept-following";
import { OriginFilter } from "@/domain/candidates/origin";
import { type Stage, stages } from "@/domain/candidates/stage";
import type { Day } from "@/domain/day";
import { Said } from "@/domain/said";

const Query = OriginFilter.extend({
  stage: Said(z.enum(stages)),
  after: Said(z.uuid()),
  /** Those who are followed no longer instead. */
  stopped: Said(z.literal("1")),
});

/** A candidate in a list: the latest step and what is due first. */
export type Line = CandidateRow & {
  readonly latest: KeptStep | undefined;
  /** The clock of a regulation that ends first. */
  readonly clock: Clock | undefined;
  /** The clocks and the task that are due, the nearest at the top. */
  readonly dues: readonly Due[];
  readonly need: HelperNeed;
  /** The clock of the next remark. */
  readonly remark: Clock | undefined;
  /** The open task that is due first. */
  readonly task: KeptTask | undefined;
};

export type Pipeline = {
  readonly standing: Standing;
  readonly today: Day;
  readonly count: OriginCount;
  readonly stage: Stage | undefined;
  readonly origin: OriginFilter;
  /** By name, or, for who may not read names here, how many there are directly below. */
  readonly named: NamedPipeline | undefined;
  readonly counts: readonly CandidateCount[];
};

export type NamedPipeline = {
  readonly lines: readonly Line[];
  /** The last one shown, where there are more. */
  readonly last: string | undefined;
  /** Cells with nobody on the way. */
  readonly without: readonly { readonly code: string; readonly name: string }[];
  /** Only where they are asked for. */
  readonly stopped?: readonly StoppedLine[];
};

const onePage = 50;
/** Cells named that have nobody; one more tells that there are others. */
export const mostWithout = 12;

/** Who is on the way at an organization and everything below it; nothing where it is out of reach. */
export async function readPipeline(
  access: Access<"attainment.read">,
  names: Access<"candidate.read"> | undefined,
  code: string,
  query: unknown,
): Promise<Pipeline | undefined> {
  const { stage, after, stopped, ...origin } = Query.parse(query);
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { id, path } = standing.organization;
  const count = await countCandidates(access, id, origin);
  if (!count) return undefined;
  const shown = { standing, today: access.today, count, stage, origin };
  const isPart = stage || after || origin.source || origin.by;
  if (!names || !covers(names.places, path))
    return { ...shown, named: undefined, counts: await listCandidateCounts(access, id) };
  if (stopped) {
    const found = await listStopped(names, path, onePage);
    return { ...shown, named: { lines: [], last: undefined, without: [], stopped: found }, counts: [] };
  }
  const [rows, without, facts] = await Promise.all([
    listCandidates(names, { path, stage, origin, after, most: onePage + 1 }),
    isPart ? [] : listWithoutCandidates(names, path, mostWithout + 1),
    readClockFacts(access.today),
  ]);
  const page = rows.slice(0, onePage);
  const last = rows.length > onePage ? page.at(-1)?.id : undefined;
  return { ...shown, named: { lines: page.map((row) => lineOf(row, facts)), last, without }, counts: [] };
}

export function lineOf(row: CandidateRow, facts: ClockFacts): Line {
  const clocks = runningClocks(dossierOf(row), facts);
  return {
    ...row,
    latest: row.steps.findLast(({ withdrawn, isPassed }) => withdrawn === null && isPassed),
    clock: mostUrgent(clocks),
    dues: duesOf(clocks, nextTask(row)),
    need: helperNeed(row.stage, row.helpers, facts.today),
    remark: clocks.find(({ name }) => name === "REMARK"),
    task: nextTask(row),
  };
}

import "server-only";
import { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import type { CandidateLog } from "@/data/candidate-log";
import type { CandidateRow } from "@/data/candidate-rows";
import { viewCandidate } from "@/data/candidates";
import { readLine } from "@/data/seats";
import { findStanding, type Standing } from "@/data/standing";
import { type Access, covers } from "@/domain/access";
import { runningClocks } from "@/domain/candidate-clocks";
import { actors, comesBefore, type StepKind } from "@/domain/candidate-step";
import { checklistOf, type Item } from "@/domain/checklist";
import type { Clock } from "@/domain/clock";
import { type Day, yearOfDay } from "@/domain/day";
import { isUuid } from "@/domain/input";
import { dossierOf, type KeptStep } from "@/domain/kept-candidate";
import { type Latest, latestFor } from "@/domain/latest-for";
import { candidateKinds } from "@/domain/step-input";
import { readClockFacts } from "./clock-facts";
import { doneActs } from "./dossier-place";
import { type InsideTotal, readTotals } from "./inside-totals";

/** One line of the steps: what is asked, what was recorded, by when it must happen. */
export type StepLine = Item & {
  /** The step that stands, passed or not. */
  readonly step: KeptStep | undefined;
  readonly latest: Latest | undefined;
};

export type DossierPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly row: CandidateRow & CandidateLog;
  readonly clocks: readonly Clock[];
  readonly lines: readonly StepLine[];
  /** The first step that is still to come. */
  readonly next: StepKind | undefined;
  /** What the visitor may record here, in order. */
  readonly records: readonly StepKind[];
  readonly keeps: boolean;
  /** The step whose form is open. */
  readonly chosen: StepKind | undefined;
  readonly done: (typeof doneActs)[number] | undefined;
  /** Before the ceremony: totals that may already hold the person. */
  readonly totals: readonly InsideTotal[];
};

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const Query = z.object({
  step: z.preprocess(first, z.enum(candidateKinds).optional().catch(undefined)),
  done: z.preprocess(first, z.enum(doneActs).optional().catch(undefined)),
});

type Address = { readonly code: string; readonly id: string };

/** A dossier; nothing where it is out of reach. Looking at it is noted. */
export async function readDossier(
  access: Access<"candidate.read">,
  ask: AskAccess,
  { code, id }: Address,
  query: unknown,
): Promise<DossierPage | undefined> {
  const standing = isUuid(id) ? await findStanding(access, code) : undefined;
  if (!standing) return undefined;
  const row = await viewCandidate(access, id);
  if (row?.code !== code) return undefined;
  const [facts, line, records] = await Promise.all([
    readClockFacts(access.today),
    readLine(access, row.organizationId),
    recordable(ask, row),
  ]);
  const dossier = dossierOf(row);
  const latest = latestFor(yearOfDay(access.today), dossier, { ...facts, line, countedBy: facts.countedBy });
  const lines = linesOf(row, checklistOf(dossier, line, facts), latest);
  const next = row.outcome ? undefined : lines.find(({ doneOn }) => doneOn === null)?.kind;
  const { step, done } = Query.parse(query);
  const chosen = [step, next].find((kind) => kind !== undefined && records.includes(kind));
  return {
    ...{ standing, today: access.today, row, lines, next, done, chosen },
    totals: chosen === "CEREMONY" ? await readTotals(await ask("admission.record"), standing) : [],
    clocks: runningClocks(dossier, facts),
    records: row.outcome ? [] : records,
    keeps: records.length > 1,
  };
}

/** The steps of the way as it is today, and those recorded while the cell stood elsewhere. */
function linesOf({ steps }: CandidateRow, items: readonly Item[], latest: readonly Latest[]): StepLine[] {
  const standing = steps.filter(({ withdrawn }) => withdrawn === null);
  const known = items.filter(({ kind }) => candidateKinds.includes(kind));
  const earlier = standing
    .filter(({ kind }) => !known.some((item) => item.kind === kind))
    .map(({ kind, on, isPassed, regulation }) => ({
      ...{ kind, actor: actors[kind], doneOn: isPassed ? on : null, regulation, forms: [], expiry: null },
    }));
  return [...known, ...earlier]
    .sort((one, other) => (comesBefore(one.kind, other.kind) ? -1 : 1))
    .map((item) => ({
      ...item,
      step: standing.findLast(
        ({ kind, isPassed, on }) => kind === item.kind && (item.doneOn === null || (isPassed && on === item.doneOn)),
      ),
      latest: latest.find(({ kind }) => kind === item.kind),
    }));
}

async function recordable(ask: AskAccess, { path, outcome }: CandidateRow): Promise<readonly StepKind[]> {
  if (outcome === "ADMITTED") return [];
  const [keeper, decider] = [await ask("candidate.keep"), await ask("candidate.decide")];
  if (keeper && covers(keeper.places, path)) return candidateKinds.filter((kind) => kind !== "NOTICED");
  return decider && covers(decider.places, path) ? ["DECISION"] : [];
}

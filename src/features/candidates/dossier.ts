import "server-only";
import { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import { viewCandidate } from "@/data/candidates/candidates";
import { readClockFacts } from "@/data/candidates/clock-facts";
import type { HelperChoice } from "@/data/candidates/helper-assignments";
import type { CandidateLog } from "@/data/candidates/log";
import type { CandidateRow } from "@/data/candidates/rows";
import { type Lived, listResidencesFor } from "@/data/hamlets/residences";
import { readLinesOn } from "@/data/members/seats";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type Access, covers } from "@/domain/access";
import { runningClocks } from "@/domain/candidates/candidate-clocks";
import { checklistOf } from "@/domain/candidates/checklist";
import type { Clock } from "@/domain/candidates/clock";
import { passed } from "@/domain/candidates/dossier";
import type { Electorate } from "@/domain/candidates/electorate";
import { type HelperNeed, helperNeed } from "@/domain/candidates/helping";
import { dossierOf } from "@/domain/candidates/kept-candidate";
import { latestFor } from "@/domain/candidates/latest-for";
import { type StepKind, stepsFor } from "@/domain/candidates/step";
import { candidateKinds } from "@/domain/candidates/step-input";
import { type Day, yearOfDay } from "@/domain/day";
import { isUuid } from "@/domain/input";
import { passageClocks } from "@/domain/members/passage";
import { type Regulation, regulationOn } from "@/domain/regulations/regulation";
import { Said, SaidOr } from "@/domain/said";
import { doneActs } from "./dossier-place";
import { readBackers } from "./helper-choices";
import { type InsideTotal, readTotals } from "./inside-totals";
import { firstAhead, type StepLine, stepLines } from "./step-lines";
import { readElectorate } from "./vote-hint";

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
  /** Nothing is to come any more: followed no longer, official, or gone. */
  readonly isOver: boolean;
  /** The step whose form is open. */
  readonly chosen: StepKind | undefined;
  readonly done: (typeof doneActs)[number] | undefined;
  /** Whether somebody helps, or is missing. */
  readonly need: HelperNeed;
  /** The regulation of today. */
  readonly regulation: Regulation | undefined;
  /** Where somebody is to be chosen who helps or introduces: official members, and what was looked for. */
  readonly choices: readonly HelperChoice[];
  /** Who introduces may be typed, for the cell's register lacks members. */
  readonly mayType: boolean;
  readonly search: string;
  /** Before the cell votes: who may, as recorded today. */
  readonly electorate: Electorate | null;
  /** Of a dossier one keeps: hamlets to choose from. */
  readonly hamlets: readonly Pick<Lived, "code" | "name">[];
  /** Before the ceremony: totals that may already hold the person. */
  readonly totals: readonly InsideTotal[];
};

const Query = z.object({
  step: Said(z.enum(candidateKinds)),
  done: Said(z.enum(doneActs)),
  q: SaidOr(z.string().max(100), ""),
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
  const steps = [...row.steps, ...(row.passage?.steps ?? [])];
  const dossier = dossierOf({ ...row, steps });
  const dayOf = (kind: StepKind) => passed(dossier, kind)?.on ?? access.today;
  const [facts, seats, records] = await Promise.all([
    readClockFacts(access.today),
    readLinesOn(access, row.organizationId, [access.today, row.openedOn, dayOf("DECISION"), dayOf("RECOGNITION")]),
    recordable(ask, row),
  ]);
  const line = seats.get(access.today) ?? [];
  const latest = latestFor(yearOfDay(access.today), dossier, { ...facts, line, countedBy: facts.countedBy });
  // What follows the ceremony is shown once there is a member to whom it belongs.
  const items = checklistOf(dossier, line, facts, row.introducedBy).filter(
    ({ kind }) => row.passage || candidateKinds.includes(kind),
  );
  const lines = stepLines(steps, items, { latest, today: access.today, seats });
  const isOver = isAtAnEnd(row);
  const next = isOver ? undefined : firstAhead(lines, row.outcome);
  const { step, done, q: search } = Query.parse(query);
  const chosen = [step, next].find((kind) => kind !== undefined && records.includes(kind));
  return {
    ...{ standing, today: access.today, row, lines, next, done, chosen, search },
    need: helperNeed(row.stage, row.helpers, access.today),
    regulation: regulationOn(facts.regulations, access.today),
    ...(await readBackers(ask, row, chosen, search)),
    electorate: await readElectorate(ask, row, chosen),
    totals: chosen === "CEREMONY" ? await readTotals(await ask("admission.record"), standing) : [],
    clocks: row.passage ? passageClocks(row.passage, facts) : runningClocks(dossier, facts),
    isOver,
    records: applicable(records, row, [...lines.map(({ kind }) => kind), ...stepsFor(seats.get(row.openedOn) ?? [])]),
    keeps: isKeeper(records),
    hamlets: await hamletsFor(records, row),
  };
}

const isKeeper = (records: readonly StepKind[]) => records.length > 1;
const hamletsFor = async (records: readonly StepKind[], row: CandidateRow) =>
  isKeeper(records) ? listResidencesFor(row) : [];

/** A step may be entered late, for a time when the cell stood elsewhere; what never applied is not offered. */
const applicable = (records: readonly StepKind[], { outcome }: CandidateRow, kinds: readonly StepKind[]) =>
  outcome ? [] : records.filter((kind) => kinds.includes(kind));

const isAtAnEnd = ({ outcome, passage }: CandidateRow) =>
  outcome === "STOPPED" || (outcome === "ADMITTED" && passage?.status !== "PROBATIONARY");

async function recordable(ask: AskAccess, { path, outcome }: CandidateRow): Promise<readonly StepKind[]> {
  if (outcome === "ADMITTED") return [];
  const [keeper, decider] = [await ask("candidate.keep"), await ask("candidate.decide")];
  if (keeper && covers(keeper.places, path)) return candidateKinds.filter((kind) => kind !== "NOTICED");
  return decider && covers(decider.places, path) ? ["DECISION"] : [];
}

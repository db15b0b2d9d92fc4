import "server-only";
import { randomUUID } from "node:crypto";
import type { Access } from "@/domain/access";
import type { JudgedStep } from "@/domain/candidates/judged-step";
import type { Seat as Place } from "@/domain/candidates/step";
import type { Day } from "@/domain/day";
import { no, type Result, yes } from "@/domain/result";
import type { HeldSeat, ResultsInput, seatEntries } from "@/domain/sourcing/class-result";
import type { Line } from "../audit";
import { placeCandidate, stepData } from "../candidates/changes";
import { type CandidateRow, readCandidates } from "../candidates/rows";
import { change, type Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { lineOn } from "../members/seats";
import { setReach } from "../reach";
import type { KeptClass } from "./awareness-classes";
import { cellsOf, type ToldClass } from "./class-changes";

type Keeper = Access<"class.keep">;

/** A seat under the lock, with the dossier behind it and where its cell stood on the days that are asked of. */
export type LockedSeat = HeldSeat & {
  readonly id: string;
  readonly row: CandidateRow;
  readonly lines: ReadonlyMap<Day, readonly Place[]>;
};

/** What becomes of a seat; who passed gets the step that was judged. */
export type Outcome = {
  readonly seat: LockedSeat;
  readonly result: (typeof seatEntries)[number];
  readonly number: string | null;
  readonly judged: JudgedStep | null;
};

type Asked = { readonly seatIds: readonly string[]; readonly days: readonly Day[] };

/**
 * Results and certificates in one change: every cell concerned is locked, every dossier read again and judged, and either
 * all steps are written or none. The trail of each cell says how many of its own.
 */
export async function saveResults(
  access: Keeper,
  of: KeptClass,
  { key, ...input }: ResultsInput,
  { seatIds, days }: Asked,
  decide: (seats: readonly LockedSeat[]) => Result<readonly Outcome[]>,
): Promise<Result<ToldClass>> {
  const candidates = await candidatesOf(access, of, seatIds);
  const seen = await cellsOf(access, candidates);
  const cells = [...new Set(seen.map(({ organizationId }) => organizationId))];
  const where = { lock: [of.organizationId, ...cells], chain: of.organizationId, once: { key, body: input } };
  return change<ToldClass>(access, where, async (tx) => {
    const seats = await hold(tx, of, seatIds, days);
    if (seats.some(({ row }) => !cells.includes(row.organizationId))) return no("class.changedMeanwhile");
    const decided = decide(seats);
    if (!decided.ok) return decided;
    await write(tx, access, decided.value);
    const own = new Map(
      cells
        .filter((cell) => cell !== of.organizationId)
        .map((cell) => [
          cell,
          lineOf(
            of,
            decided.value.filter(({ seat }) => seat.row.organizationId === cell),
          ),
        ]),
    );
    return yes({ answer: { code: of.code, id: of.id }, line: lineOf(of, decided.value), linesOf: own });
  });
}

async function candidatesOf(access: Keeper, { id }: KeptClass, seatIds: readonly string[]): Promise<string[]> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.classSeat.findMany({ where: { id: { in: [...seatIds] }, classId: id }, select: { candidateId: true } }),
  ]);
  return rows.map(({ candidateId }) => candidateId);
}

async function hold(tx: Tx, of: KeptClass, seatIds: readonly string[], days: readonly Day[]): Promise<LockedSeat[]> {
  const seats = await tx.classSeat.findMany({ where: { id: { in: [...seatIds] }, classId: of.id } });
  const ids = seats.map(({ candidateId }) => candidateId);
  const rows = await readCandidates(tx, Prisma.sql`c.id = ANY(${ids}::uuid[])`);
  const lines = new Map<number, Map<Day, Place[]>>();
  for (const id of new Set(rows.map(({ organizationId }) => organizationId))) {
    const ofCell = new Map<Day, Place[]>();
    for (const on of new Set(days)) ofCell.set(on, await lineOn(tx, id, on));
    lines.set(id, ofCell);
  }
  return seats.flatMap(({ id, candidateId, result, stepId }) => {
    const row = rows.find((one) => one.id === candidateId);
    return row
      ? [{ id, result, stepId, row, steps: row.steps, lines: lines.get(row.organizationId) ?? new Map() }]
      : [];
  });
}

async function write(tx: Tx, access: Keeper, outcomes: readonly Outcome[]) {
  const steps = outcomes.flatMap(({ seat, judged }) => (judged ? [{ id: randomUUID(), seat, judged }] : []));
  await tx.candidateStep.createMany({
    data: steps.map(({ id, seat, judged }) => ({ id, ...stepData(access, seat.row.id, judged) })),
  });
  for (const { seat, judged } of steps) await placeCandidate(tx, seat.row.id, judged);
  const removed = outcomes.filter(({ result }) => result === "REMOVED").map(({ seat }) => seat.id);
  await tx.classSeat.deleteMany({ where: { id: { in: removed } } });
  for (const { seat, result, number, judged } of outcomes) {
    if (result === "REMOVED") continue;
    const certificateOn = judged ? toDate(judged.step.on) : null;
    const stepId = steps.find((step) => step.seat === seat)?.id ?? null;
    const certificateNo = judged ? number : null;
    await tx.classSeat.update({ where: { id: seat.id }, data: { result, certificateNo, certificateOn, stepId } });
  }
}

/** How many, and which dossiers got a certificate; never a name. */
function lineOf({ id }: KeptClass, outcomes: readonly Outcome[]): Line {
  const count = (result: Outcome["result"]) => outcomes.filter((one) => one.result === result).length;
  const certified = outcomes.flatMap(({ seat, judged }) => (judged ? [seat.row.id] : []));
  const after = {
    ...{ class: "results", passed: count("PASSED"), failed: count("FAILED"), absent: count("ABSENT") },
    ...{ removed: count("REMOVED"), certified },
  };
  return { subject: `class:${id}`, after };
}

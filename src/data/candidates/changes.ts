import "server-only";
import { randomUUID } from "node:crypto";
import type { Access } from "@/domain/access";
import type { CandidateInput } from "@/domain/candidates/candidate";
import type { JudgedStep, Standing } from "@/domain/candidates/judged-step";
import { type Lifted, liftedCodes } from "@/domain/candidates/lifted";
import type { StepKind } from "@/domain/candidates/step";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import type { Line } from "../audit";
import { change, type Once, type Tx } from "../change";
import { toDate, toDateOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { columnsOf } from "../persons/columns";
import { takeKnown } from "../persons/known-person";
import { setReach } from "../reach";
import { type CandidateRow, readCandidates } from "./rows";

export type ToldCandidate = { readonly code: string; readonly id: string };

type Keeper = Access<"candidate.keep" | "candidate.decide" | "admission.record">;

/** Opens the dossier of somebody whom the cell has noticed, with the person. */
export const openCandidate = (
  access: Access<"candidate.keep">,
  organization: Organization,
  input: CandidateInput,
  {
    regulation,
    lifted,
    dueOn,
    localityId,
  }: Pick<JudgedStep, "regulation" | "lifted" | "dueOn"> & { readonly localityId: number | null },
): Promise<Result<ToldCandidate>> => {
  const { key, confirmed: _, on, reason, person, ...facts } = input;
  const where = {
    lock: [organization.id],
    chain: organization.id,
    once: { key, body: { ...facts, on, ...(person && { person }) } },
  };
  return change<ToldCandidate>(access, where, async (tx) => {
    const { path } = await tx.organization.findUniqueOrThrow({
      where: { id: organization.id },
      select: { path: true },
    });
    const [personId, id] = [person ?? randomUUID(), randomUUID()];
    const at = { organizationId: organization.id, path };
    const taken = person && (await takeKnown(tx, "candidate", person, { id: organization.id, facts, localityId }));
    if (taken && !taken.ok) return taken;
    if (!person) await tx.person.create({ data: { id: personId, ...at, localityId, ...columnsOf(personId, facts) } });
    await tx.candidate.create({
      data: {
        ...{ id, personId, ...at, openedOn: toDate(on), stage: "OUTSTANDING", dueOn: toDateOrNull(dueOn) },
        ...{ schooling: facts.schooling, isElder: facts.isElder },
        ...{ sourceForce: facts.sourceForce ?? null, introducedBy: facts.introducedBy ?? null },
      },
    });
    const step = { kind: "NOTICED", on, isPassed: true, reason: reason ?? null } as const;
    await writeStep(tx, access, id, { step, details: {}, regulation, lifted });
    const line = { subject: `candidate:${id}`, after: { opened: on, ...toldLifted(lifted) } };
    return yes({ answer: { code: organization.code, id }, line });
  });
};

/** Writes a step down. */
export const writeStep = async (tx: Tx, access: Access, candidateId: string, step: Judged) =>
  tx.candidateStep.create({ data: stepData(access, candidateId, step) });

type Judged = Pick<JudgedStep, "step" | "details" | "regulation" | "lifted">;

/** A step as it is written. */
export const stepData = (access: Access, candidateId: string, { step, details, regulation, lifted }: Judged) => ({
  ...{ candidateId, kind: step.kind, on: toDate(step.on), isPassed: step.isPassed, reason: step.reason },
  ...{ details: details as Prisma.InputJsonObject, regulation, recordedById: access.userId },
  lifted: lifted,
});

/** Puts down where a dossier stands, for lists. */
export const placeCandidate = (tx: Tx, id: string, { stage, dueOn, clockDueOn, remarkDueOn }: Standing) => {
  const data = {
    ...{ stage, dueOn: toDateOrNull(dueOn) },
    ...{ clockDueOn: toDateOrNull(clockDueOn), remarkDueOn: toDateOrNull(remarkDueOn) },
  };
  return tx.candidate.update({ where: { id }, data });
};

type Written = Result<{ readonly answer: ToldCandidate; readonly line: Line }>;

/** Changes one candidate within reach: locks the cell, reads the dossier again, decides and writes. */
export async function changeCandidate(
  access: Keeper,
  id: string,
  once: Once,
  run: (tx: Tx, row: CandidateRow) => Promise<Written>,
): Promise<Result<ToldCandidate>> {
  const organizationId = await cellOf(access, id);
  if (organizationId === undefined) return no("candidate.unknown");
  return change<ToldCandidate>(access, { lock: [organizationId], chain: organizationId, once }, async (tx) => {
    const row = await holdCandidate(tx, id);
    return row?.organizationId === organizationId ? run(tx, row) : no("candidate.unknown");
  });
}

/** The dossier as it is under the lock of its cell. */
export const holdCandidate = async (tx: Tx, id: string): Promise<CandidateRow | undefined> =>
  (await readCandidates(tx, Prisma.sql`c.id = ${id}::uuid`))[0];

/** The cell that keeps the dossier; undefined where it is out of reach. */
async function cellOf(access: Keeper, id: string): Promise<number | undefined> {
  const [, row] = await db.$transaction([
    setReach(db, access),
    db.candidate.findUnique({ where: { id }, select: { organizationId: true } }),
  ]);
  return row?.organizationId;
}

/** What the audit keeps of a step: which, when, and by which regulation. */
export const toldStep = (kind: StepKind, on: Day, regulation: string | null) => ({ step: kind, on, regulation });

/** That it was entered late or out of order, and in which way: why stands with the dossier alone. */
export const toldLifted = (lifted: readonly Lifted[]) => (lifted.length > 0 ? { lifted: liftedCodes(lifted) } : {});

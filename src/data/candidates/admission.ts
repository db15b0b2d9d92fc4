import "server-only";
import type { Access } from "@/domain/access";
import { isUnchanged } from "@/domain/candidates/admission";
import { type JudgedStep, standingOf } from "@/domain/candidates/judged-step";
import type { Day } from "@/domain/day";
import { calendarOf } from "@/domain/regulations/working-days";
import { no, type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";
import type { Admitted } from "../ledger/ledger";
import { admitPerson } from "../members/members";
import { lineOn } from "../members/seats";
import { listHolidays } from "../regulations/holidays";
import { listRegulations } from "../regulations/regulations";
import { holdCandidate, placeCandidate, writeStep } from "./changes";
import { type CandidateRow, readCandidates } from "./rows";
import type { Around } from "./steps";

type Recorder = Access<"admission.record">;
type Judge = (row: CandidateRow, around: Around) => Result<JudgedStep>;

/**
 * The ceremony of a candidate within the change that writes the ledger: judged again under the lock, then the member on
 * probation, the step, and the dossier closed by the entry.
 */
export async function admitCandidate(
  tx: Tx,
  access: Recorder,
  { seen, on }: { readonly seen: CandidateRow; readonly on: Day },
  judge: Judge,
): Promise<Result<Admitted>> {
  const row = await holdCandidate(tx, seen.id);
  if (!row) return no("candidate.unknown");
  if (row.organizationId !== seen.organizationId || !isUnchanged(row, seen)) return no("candidate.changedMeanwhile");
  const line = await lineOn(tx, row.organizationId, on);
  const judged = judge(row, { line, electorate: null });
  if (!judged.ok) return judged;
  const memberId = await admitPerson(tx, row, on);
  if (!memberId) return no("candidate.alreadyMember");
  await writeStep(tx, access, row.id, judged.value);
  const close = (admissionId: string) =>
    tx.candidate.update({
      where: { id: row.id },
      data: { admissionId, outcome: "ADMITTED", closedOn: toDate(on), stage: judged.value.stage, dueOn: null },
    });
  return yes({ memberId, close });
}

/**
 * The entry was withdrawn: the ceremony is taken back with it, and the dossier goes on where it stood. To be
 * done `everywhere`, for the person may have gone since.
 */
export async function reopenCandidate(tx: Tx, access: Recorder, admissionId: string, reason: string | null) {
  const [row] = await readCandidates(tx, Prisma.sql`c."admissionId" = ${admissionId}::uuid`);
  if (!row) return;
  const steps = row.steps.map((step) =>
    step.kind === "CEREMONY" && step.withdrawn === null ? { ...step, withdrawn: { reason } } : step,
  );
  await tx.$executeRaw`
    INSERT INTO "CandidateStep" (id, "candidateId", kind, "on", "isPassed", details, reason, regulation, "withdrawsId", "recordedById")
    SELECT gen_random_uuid(), "candidateId", kind, "on", "isPassed", '{}', ${reason}, regulation, id, ${access.userId}::int
    FROM "CandidateStep" s WHERE "candidateId" = ${row.id}::uuid AND kind = 'CEREMONY' AND "withdrawsId" IS NULL
      AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)`;
  await tx.candidate.update({ where: { id: row.id }, data: { admissionId: null, outcome: null, closedOn: null } });
  // Wherever the member has moved since: the person is with the cell of the dossier again.
  const { organizationId, path } = row;
  await tx.person.update({ where: { id: row.personId }, data: { organizationId, path } });
  const kept = { ...row, outcome: null, closedOn: null, steps };
  const calendar = calendarOf(await listHolidays());
  const facts = {
    today: access.today,
    calendar,
    regulations: await listRegulations(),
    soon: { workingDays: 0, days: 0 },
  };
  await placeCandidate(tx, row.id, standingOf(kept, facts));
}

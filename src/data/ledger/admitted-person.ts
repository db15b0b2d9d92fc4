import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Statistics } from "@/domain/ledger/admission";
import { toDayOrNull } from "../dates";
import { db } from "../db";
import { setReach, withinSql } from "../reach";

export type AdmittedPerson = Statistics & { readonly fullName: string; readonly bornOn: Day | null };

/** The person of a named entry, with what statistics were copied then; nothing where names are out of reach. */
export async function findAdmittedPerson(
  access: Access<"member.read">,
  lineId: string,
): Promise<AdmittedPerson | undefined> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<Row[]>`
      SELECT p."fullName", p."bornOn", a.woman, a.minority, a.youth, a."upperSecondary", a.local,
        a.age, a.occupation, a.schooling::text AS schooling, a.qualification, a."politicalTheory",
        a.religious, a.entrepreneur, a.readmitted
      FROM "Admission" a JOIN "Member" m ON m.id = a."memberId" JOIN "Person" p ON p.id = m."personId"
      JOIN "Organization" o ON o.id = a."organizationId" AND ${withinSql(access)}
      WHERE a.id = ${lineId}::uuid`,
  ]);
  const [row] = rows;
  return row && { ...row, bornOn: toDayOrNull(row.bornOn) };
}

type Row = Omit<AdmittedPerson, "bornOn"> & { bornOn: Date | null };

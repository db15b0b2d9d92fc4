import "server-only";
import type { Access } from "@/domain/access";
import type { Frozen } from "@/domain/reports/frozen-report";
import type { NumberedPaper, Signed, Signing } from "@/domain/reports/signing";
import { type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { reachSetting } from "../reach";
import { monthsOf, type ToldReport } from "./drafts";
import { hashOfSigning } from "./hash";

/** A signing with who entered it, when, and whether it is still what was entered. */
export type KeptSigning = Signing & {
  /** The moment of the database. */
  readonly at: Date;
  readonly by: string | null;
  readonly isWhole: boolean;
};

/** The signings of a frozen report, the first one first; in one question. */
export async function listSignings(access: Access<"attainment.read">, frozenId: string): Promise<KeptSigning[]> {
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<Row[]>`
      SELECT s.number AS turn, s."paperNo" AS number, s."paperOn", s.position, s.signer, s.reason, s.hash, s."on", s.at, u.name AS by
      FROM "ReportSigning" s LEFT JOIN "User" u ON u.id = s."byId" WHERE s."frozenId" = ${frozenId}::uuid ORDER BY s.number`,
  ]);
  return rows.map(({ paperOn, on, at, by, hash, ...row }) => {
    const signing = { ...row, on: toDay(paperOn), enteredOn: toDay(on) };
    return { ...signing, at, by, isWhole: hashOfSigning(frozenId, signing) === hash };
  });
}

type Row = Omit<Signing, "on" | "enteredOn"> & { paperOn: Date; on: Date; at: Date; by: string | null; hash: string };

/** The latest signing of the frozen report `f`, as a row of a question. */
export const latestSigning = Prisma.sql`LATERAL (
  SELECT "paperNo", "paperOn" FROM "ReportSigning" WHERE "frozenId" = f.id ORDER BY number DESC LIMIT 1)`;

/** The papers of an organization with the number and the day they bear by now, the newest first; in one question. */
export async function listNumbered(access: Access<"report.write">, organizationId: number): Promise<NumberedPaper[]> {
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<NumberedRow[]>(numberedSql(organizationId)),
  ]);
  return rows.map(paperOf);
}

const numberedSql = (organizationId: number) => Prisma.sql`
  SELECT f.id, f."fromMonth" AS "from", f."toMonth" AS "to", f."on" AS "frozenOn",
    coalesce(s."paperNo", f.text->>'number') AS number, coalesce(s."paperOn", (f.text->>'on')::date) AS "on"
  FROM "FrozenReport" f LEFT JOIN ${latestSigning} s ON true
  WHERE f."organizationId" = ${organizationId} AND coalesce(s."paperNo", f.text->>'number') <> '' ORDER BY f.id DESC`;

type NumberedRow = Omit<NumberedPaper, "on" | "frozenOn"> & { on: Date; frozenOn: Date };

const paperOf = ({ on, frozenOn, ...row }: NumberedRow) => ({ ...row, on: toDay(on), frozenOn: toDay(frozenOn) });

type Place = { readonly id: number; readonly code: string };
type Paper = Pick<Frozen, "figures"> & { readonly id: string };
type Given = { readonly signed: Signed; readonly reason: string | undefined };

/** What is entered already, and what the other papers bear, while nobody else can write there. */
export type SigningFacts = { readonly signings: readonly Signed[]; readonly others: readonly NumberedPaper[] };

/** Enters number, day and signer of a frozen report, where `decide` allows it; it answers what the paper bore so far. */
export const saveSigning = (
  access: Access<"report.write">,
  organization: Place,
  { id, figures: { period } }: Paper,
  { signed, reason }: Given,
  once: Once,
  decide: (facts: SigningFacts) => Result<Signed>,
): Promise<Result<ToldReport>> =>
  change<ToldReport>(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    const facts = await readFacts(tx, organization.id, id);
    const decided = decide(facts);
    if (!decided.ok) return decided;
    const turn = facts.signings.length + 1;
    const signing = { ...signed, turn, reason: reason ?? null, enteredOn: access.today };
    const hash = hashOfSigning(id, signing);
    const { number, on, position, signer } = signed;
    const { at } = await tx.reportSigning.create({
      data: {
        ...{ frozenId: id, number: turn, paperNo: number, paperOn: toDate(on), position, signer },
        ...{ reason: signing.reason, hash, on: toDate(access.today), byId: access.userId },
      },
      select: { at: true },
    });
    // Who signed is a name, and a reason may hold one: the trail has their fingerprint.
    const [before, after] = [decided.value, signed].map((one) => ({ number: one.number, on: one.on }));
    const line = {
      subject: `report:${organization.id}:${period.name}`,
      before: { ...monthsOf(period), ...before },
      after: { did: "signed", ...monthsOf(period), ...after, id, turn, hash, at: at.toISOString() },
    };
    return yes({ answer: { code: organization.code, period: period.name, id }, line });
  });

async function readFacts(tx: Tx, organizationId: number, id: string): Promise<SigningFacts> {
  const rows = await tx.reportSigning.findMany({ where: { frozenId: id }, orderBy: { number: "asc" } });
  const papers = await tx.$queryRaw<NumberedRow[]>(numberedSql(organizationId));
  return {
    signings: rows.map(({ paperNo, paperOn, position, signer }) => ({
      ...{ number: paperNo, on: toDay(paperOn), position, signer },
    })),
    others: papers.map(paperOf).filter((paper) => paper.id !== id),
  };
}

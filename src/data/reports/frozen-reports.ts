import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import type { Months } from "@/domain/month";
import { ReportFigures } from "@/domain/reports/figures";
import type { Frozen } from "@/domain/reports/frozen-report";
import { isPaperNumber, WholeText } from "@/domain/reports/text";
import { toDay } from "../dates";
import { db } from "../db";
import { reachSetting, within, withinSql } from "../reach";
import { isAsSealed } from "./hash";
import { type KeptSigning, latestSigning, listSignings } from "./signings";

type Reader = Access<"attainment.read">;

export type FrozenReport = Frozen & {
  readonly id: string;
  readonly on: Day;
  /** The moment of the database. */
  readonly at: Date;
  readonly hash: string;
  /** Whether it is still what its fingerprint was taken of, and what was entered of it too. */
  readonly isWhole: boolean;
  readonly by: string | null;
  /** What was entered of it after it was frozen, the first one first. */
  readonly signings: readonly KeptSigning[];
};

/** Of a frozen report what a list shows. */
export type FrozenLine = Months & {
  readonly id: string;
  readonly period: string;
  readonly on: Day;
  readonly hash: string;
  /** Null where nothing had been reported, which is no zero. */
  readonly admitted: number | null;
  /** What it bears by now; empty where nobody has numbered it. */
  readonly number: string;
  readonly signedOn: Day;
};

/** The reports an organization has frozen, the newest first; in one question. */
export async function listFrozen(access: Reader, organizationId: number, most: number): Promise<FrozenLine[]> {
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<LineRow[]>`
      SELECT f.id, f."fromMonth" AS "from", f."toMonth" AS "to", f."on", f.hash, f.figures->'period'->>'name' AS period,
        CASE WHEN (f.figures->'own'->>'isReported')::boolean THEN (f.figures->'own'->>'admitted')::int END AS admitted,
        coalesce(s."paperNo", f.text->>'number') AS number, coalesce(s."paperOn", (f.text->>'on')::date) AS "signedOn"
      FROM "FrozenReport" f JOIN "Organization" o ON o.id = f."organizationId" AND ${withinSql(access)}
      LEFT JOIN ${latestSigning} s ON true
      WHERE f."organizationId" = ${organizationId} ORDER BY f.id DESC LIMIT ${most}`,
  ]);
  return rows.map(({ on, signedOn, number, ...row }) => ({
    ...row,
    ...{ on: toDay(on), signedOn: toDay(signedOn) },
    // Earlier versions took any words for a number.
    number: isPaperNumber(number) ? number : "",
  }));
}

type LineRow = Omit<FrozenLine, "on" | "signedOn"> & { on: Date; signedOn: Date };

/** A frozen report of the organization of a code; nothing where it is out of reach. */
export async function findFrozen(access: Reader, code: string, id: string): Promise<FrozenReport | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.frozenReport.findFirst({ where: { id, organization: { code, AND: within(access) } } });
  if (!row) return undefined;
  const [signings, by] = await Promise.all([
    listSignings(access, id),
    row.byId === null ? null : db.user.findUnique({ where: { id: row.byId }, select: { name: true } }),
  ]);
  const on = toDay(row.on);
  return {
    ...{ id: row.id, on, at: row.at, hash: row.hash, by: by?.name ?? null, signings },
    isWhole:
      isAsSealed({ ...row, from: row.fromMonth, to: row.toMonth, on }) && signings.every(({ isWhole }) => isWhole),
    ...{ figures: ReportFigures.parse(row.figures), text: WholeText.parse(row.text) },
  };
}

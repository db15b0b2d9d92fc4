import "server-only";
import { z } from "zod";
import type { Access } from "@/domain/access";
import type { Signing } from "@/domain/reports/signing";
import { toDay } from "../dates";
import { db } from "../db";
import { reachSetting } from "../reach";
import { hashOfSigning } from "./hash";
import type { Tampered } from "./tampered";
import { codesOf, readLines, type Written } from "./trail-lines";

/** Number, day and signer of a frozen report that are not those the trail tells of: of which report, entered as the how-manieth. */
export type TamperedSigning = Tampered & { readonly turn: number };

/** Compares what was entered of frozen reports and the trail both ways, as frozen reports themselves are. */
export async function listTamperedSignings(access: Access<"ledger.keep">): Promise<TamperedSigning[]> {
  const told = await readTold();
  const found: TamperedSigning[] = [];
  for (let after: Key = { id: firstId, turn: 0 }; ; ) {
    const rows = await readRows(access, after);
    for (const row of rows) {
      const fault = faultOf(row, told);
      if (fault) found.push({ id: row.id, turn: row.turn, code: row.code, fault });
    }
    const last = rows.at(-1);
    if (!last) return [...found, ...(await missing([...told.values()].flat()))];
    after = last;
  }
}

type Key = { readonly id: string; readonly turn: number };

type Row = Key &
  Signing & {
    readonly hash: string;
    readonly at: Date;
    readonly byId: number | null;
    readonly organizationId: number;
    readonly code: string;
  };

async function readRows(access: Access<"ledger.keep">, after: Key): Promise<Row[]> {
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.$queryRaw<(Omit<Row, "on" | "enteredOn"> & { on: Date; paperOn: Date })[]>`
      SELECT s."frozenId" AS id, s.number AS turn, s."paperNo" AS number, s."paperOn", s.position, s.signer, s.reason, s.hash, s."on", s.at,
        s."byId", f."organizationId", o.code
      FROM "ReportSigning" s JOIN "FrozenReport" f ON f.id = s."frozenId" JOIN "Organization" o ON o.id = f."organizationId"
      WHERE (s."frozenId", s.number) > (${after.id}::uuid, ${after.turn}) ORDER BY s."frozenId", s.number LIMIT 500`,
  ]);
  return rows.map(({ on, paperOn, ...row }) => ({ ...row, on: toDay(paperOn), enteredOn: toDay(on) }));
}

/** What is wrong with a row; its line is crossed off, so that those left at the end tell of rows that are gone. */
function faultOf(row: Row, told: ReadonlyMap<string, Line[]>): Tampered["fault"] | undefined {
  const lines = told.get(keyOf(row)) ?? [];
  const right = lines.find((line) => tellsOf(line, row));
  const line = right ?? lines[0];
  if (!line) return "untold";
  lines.splice(lines.indexOf(line), 1);
  return right && hashOfSigning(row.id, row) === row.hash ? undefined : "changed";
}

const Told = z.object({ did: z.literal("signed"), id: z.string(), turn: z.number(), hash: z.string(), at: z.string() });

type Line = z.infer<typeof Told> & Written;

async function readTold(): Promise<Map<string, Line[]>> {
  const told = new Map<string, Line[]>();
  for await (const line of readLines("signed", Told)) told.set(keyOf(line), [...(told.get(keyOf(line)) ?? []), line]);
  return told;
}

/** Whether a line of the trail is the one that was written with this row. */
const tellsOf = (line: Line, row: Row) =>
  line.chain === row.organizationId &&
  line.subject.startsWith(`report:${row.organizationId}:`) &&
  line.userId === row.byId &&
  line.hash === row.hash &&
  line.at === row.at.toISOString();

async function missing(lines: readonly Line[]): Promise<TamperedSigning[]> {
  const codeOf = await codesOf(lines);
  return lines.map(({ id, turn, chain }) => ({ id, turn, code: codeOf(chain), fault: "missing" }));
}

const keyOf = ({ id, turn }: Key) => `${id} ${turn}`;

const firstId = "00000000-0000-0000-0000-000000000000";

import "server-only";
import { z } from "zod";
import type { Access } from "@/domain/access";
import { ReportFigures } from "@/domain/reports/figures";
import { toDay } from "../dates";
import { db } from "../db";
import { countPages, resealed } from "./frozen-annex";
import { isAsSealed } from "./hash";
import { codesOf, readLines, type Written } from "./trail-lines";

/** A frozen report that is not the one the trail tells of. */
export type Tampered = {
  /** Its id, or the fingerprint where an earlier version wrote no more into the trail. */
  readonly id: string;
  readonly code: string;
  /** `untold`: the trail knows nothing of it; `missing`: the trail tells of it and it is gone. */
  readonly fault: "changed" | "untold" | "missing";
};

/**
 * Compares frozen reports and the trail both ways: words, figures and annex with their fingerprints, and whose they are, for
 * which months, by whom and since when with the line that was written; page by page.
 */
export async function listTampered(_access: Access<"ledger.keep">): Promise<Tampered[]> {
  const told = await readTold();
  const found: Tampered[] = [];
  for (let after = firstId; ; ) {
    const rows = await db.frozenReport.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: 100,
      include: { organization: { select: { code: true } } },
    });
    for (const { organization, ...row } of rows) {
      const fault = await faultOf(row, told);
      if (fault) found.push({ id: row.id, code: organization.code, fault });
    }
    const last = rows.at(-1);
    if (!last) return [...found, ...(await missing([...told.values()].flat()))];
    after = last.id;
  }
}

/** What is wrong with a report; its line is crossed off, so that those left at the end tell of reports that are gone. */
async function faultOf(row: Row, told: ReadonlyMap<string, Line[]>): Promise<Tampered["fault"] | undefined> {
  const lines = told.get(row.id) ?? told.get(row.hash) ?? [];
  const annex = await annexOf(row);
  const right = lines.find((line) => tellsOf(line, row, annex));
  const [line = right] = lines.length === 1 ? lines : [];
  if (!line) return "untold";
  lines.splice(lines.indexOf(line), 1);
  return right && isWhole(row) ? undefined : "changed";
}

const Frozen = z.object({
  ...{ did: z.literal("frozen"), from: z.number(), to: z.number(), hash: z.string() },
  ...{ annex: z.string().optional(), id: z.string().optional(), at: z.string().optional() },
});

type Line = z.infer<typeof Frozen> & Written;

/** What the trail tells of freezing, under the id of the report, or its fingerprint where the line has no id. */
async function readTold(): Promise<Map<string, Line[]>> {
  const told = new Map<string, Line[]>();
  for await (const line of readLines("frozen", Frozen)) {
    const key = line.id ?? line.hash;
    told.set(key, [...(told.get(key) ?? []), line]);
  }
  return told;
}

type Row = NonNullable<Awaited<ReturnType<typeof db.frozenReport.findFirst>>>;

/** Whether a line of the trail is the one that was written with this report. */
const tellsOf = (line: Line, row: Row, annex: string | undefined) =>
  line.chain === row.organizationId &&
  line.subject.startsWith(`report:${row.organizationId}:`) &&
  line.from === row.fromMonth &&
  line.to === row.toMonth &&
  line.userId === row.byId &&
  line.hash === row.hash &&
  line.annex === annex &&
  (line.id === undefined || (line.id === row.id && line.at === row.at.toISOString()));

const isWhole = (row: Row) => isAsSealed({ ...row, from: row.fromMonth, to: row.toMonth, on: toDay(row.on) });

/** The seal of a long annex; nothing where there is none; empty where its pages are not those that were sealed. */
async function annexOf({ id, hash, figures }: Row): Promise<string | undefined> {
  const said = ReportFigures.safeParse(figures);
  if (!said.success) return "";
  const { annexPages = 0, cells } = said.data;
  if ((await countPages(id)) !== annexPages) return "";
  if (annexPages === 0) return undefined;
  const seal = await resealed(id, hash);
  return seal?.pages === annexPages && seal.cells === cells ? seal.hash : "";
}

/** Reports that the trail tells of and that are no longer there. */
async function missing(lines: readonly Line[]): Promise<Tampered[]> {
  const codeOf = await codesOf(lines);
  return lines.map(({ id, hash, chain }) => ({ id: id ?? hash, code: codeOf(chain), fault: "missing" }));
}

const firstId = "00000000-0000-0000-0000-000000000000";

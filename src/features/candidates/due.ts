import "server-only";
import { z } from "zod";
import { listDue } from "@/data/candidates/candidates";
import { readClockFacts } from "@/data/candidates/clock-facts";
import type { CandidateRow } from "@/data/candidates/rows";
import { readLines } from "@/data/members/seats";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { dossierOf } from "@/domain/candidates/kept-candidate";
import { type Latest, latestFor } from "@/domain/candidates/latest-for";
import { type Day, yearOfDay } from "@/domain/day";
import { type DueTime, dueTimeOf } from "@/domain/due-time";
import { type Line, lineOf } from "./pipeline";

/** A dossier with what is due, and the next step with the latest day that still counts this year. */
export type DueLine = Line & { readonly time: DueTime; readonly next: Latest | undefined };

export type DuePage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly lines: readonly DueLine[];
  readonly last: string | undefined;
};

const Query = z.object({ after: z.uuid().optional().catch(undefined) });
const onePage = 50;

/** What is due at an organization and below it; nothing where it is out of reach. */
export async function readDue(
  access: Access<"candidate.read">,
  code: string,
  query: unknown,
): Promise<DuePage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { after } = Query.parse(query);
  const rows = await listDue(access, { path: standing.organization.path, after, most: onePage + 1 });
  const lines = await dueLines(access, rows.slice(0, onePage));
  return { standing, today: access.today, lines, last: rows.length > onePage ? lines.at(-1)?.id : undefined };
}

/** Dossiers as they are due, in three questions however many there are. */
export async function dueLines(access: Access<"candidate.read">, rows: readonly CandidateRow[]): Promise<DueLine[]> {
  const [facts, seats] = await Promise.all([
    readClockFacts(access.today),
    readLines(
      access,
      rows.map(({ organizationId }) => organizationId),
    ),
  ]);
  return rows.map((row) => {
    const line = lineOf(row, facts);
    const around = { ...facts, line: seats.get(row.organizationId) ?? [] };
    const [next] = latestFor(yearOfDay(access.today), dossierOf(row), around);
    return { ...line, time: dueTimeOf(line.dues[0]?.on, access.today), next };
  });
}

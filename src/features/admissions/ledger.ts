import "server-only";
import { type LedgerLine, listLines } from "@/data/ledger/admissions";
import { listNames } from "@/data/members/members";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import type { Period } from "@/domain/period";
import { withReasons } from "@/domain/reason";
import { type CountedTerm, countedTerms, periodNamed } from "@/domain/term";
import { ledgerPeriods } from "./period-options";
import { lineId, periodSaid, type Query, said } from "./query";

/** A line without the member's id: only the name, and only for who may read it. */
export type LedgerRow = Omit<LedgerLine, "memberId"> & { readonly fullName: string | undefined };

export type Ledger = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  /** The period's name as it was asked for, and the period where there is one. */
  readonly asked: string | undefined;
  readonly period: Period | undefined;
  readonly options: readonly Period[];
  readonly rows: readonly LedgerRow[];
  /** The last line shown, where there are more. */
  readonly last: string | undefined;
};

export const pageLength = 50;

/** The ledger of an organization and everything below it, newest first; nothing where it is out of reach. */
export async function readLedger(
  access: Access<"admission.read">,
  names: Access<"member.read"> | undefined,
  code: string,
  query: Query,
): Promise<Ledger | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { path } = standing.organization;
  const terms = countedTerms(path, standing.termRows);
  const asked = periodSaid(query);
  const period = asked === undefined ? undefined : periodNamed(asked, terms);
  const after = lineId(said(query, "after"));
  const span = { path, most: pageLength + 1, ...(period && { months: period }), ...(after && { after }) };
  const found = asked !== undefined && !period ? [] : await listLines(access, span);
  const lines = found.slice(0, pageLength);
  const rows = await withNames(names, lines);
  const last = found.length > pageLength ? lines.at(-1)?.id : undefined;
  return { standing, terms, asked, period, options: ledgerPeriods(terms, access.today), rows, last };
}

async function withNames(names: Access<"member.read"> | undefined, lines: readonly LedgerLine[]) {
  const ids = [...new Set(lines.flatMap(({ memberId }) => memberId ?? []))];
  const known = names ? await listNames(names, ids) : new Map<string, string>();
  return withReasons(names, lines).map(({ memberId, ...line }) => ({ ...line, fullName: known.get(memberId ?? "") }));
}

import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Months } from "@/domain/month";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change } from "../change";
import { toDate } from "../dates";
import type { Provenance } from "../ledger/entries";

export type TermDatesRow = Months & Provenance & { readonly organizationId: number; readonly term: string };

/** Term dates of several organizations; terms unknown so far are made. */
export const saveTermDates = (
  access: Access<"setting.set">,
  rows: readonly TermDatesRow[],
): Promise<Result<{ saved: number }>> =>
  change(access, { lock: rows.map((row) => row.organizationId), chain: installationChain }, async (tx) => {
    await tx.term.createMany({
      data: [...new Set(rows.map((row) => row.term))].map((name) => ({ name })),
      skipDuplicates: true,
    });
    const terms = new Map((await tx.term.findMany()).map((term) => [term.name, term.id]));
    await tx.termDates.createMany({
      data: rows.map(({ organizationId, term, from, to, certainty, source }) => ({
        organizationId,
        termId: terms.get(term) ?? 0,
        fromMonth: from,
        toMonth: to,
        certainty,
        source,
      })),
    });
    return yes({ answer: { saved: rows.length }, line: { subject: "term-dates", after: { saved: rows.length } } });
  });

export type HeadcountRow = Provenance & { readonly organizationId: number; readonly on: Day; readonly total: number };

/** Members counted on a day, several organizations at once. */
export const saveHeadcounts = (
  access: Access<"setting.set">,
  rows: readonly HeadcountRow[],
): Promise<Result<{ saved: number }>> =>
  change(access, { lock: rows.map((row) => row.organizationId), chain: installationChain }, async (tx) => {
    await tx.headcount.createMany({ data: rows.map((row) => ({ ...row, on: toDate(row.on) })) });
    return yes({ answer: { saved: rows.length }, line: { subject: "headcounts", after: { saved: rows.length } } });
  });

import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { type IndicatorName, isIndicator } from "@/domain/watch/indicator";
import { ask } from "../ask";
import { installationChain } from "../audit";
import { change, type Once } from "../change";
import { toDate, toDay } from "../dates";
import type { IndicatorModel } from "../generated/models";
import type { Provenance } from "../ledger/entries";
import { withinSql } from "../reach";

export type IndicatorRow = Provenance & {
  readonly organizationId: number;
  readonly on: Day;
  readonly name: IndicatorName;
  readonly value: number;
  /** The upper bound where a range was reported. */
  readonly max: number | null;
};

/** Figures that were only reported, several organizations at once; what was reported for the same day is replaced. */
export const saveIndicators = (
  access: Access<"setting.set">,
  rows: readonly IndicatorRow[],
): Promise<Result<{ saved: number }>> =>
  change(
    access,
    { lock: [...new Set(rows.map((row) => row.organizationId))], chain: installationChain },
    async (tx) => {
      for (const { organizationId, on, name, ...told } of rows) {
        const key = { organizationId, name, on: toDate(on) };
        await tx.indicator.upsert({
          where: { organizationId_name_on: key },
          create: { ...key, ...told },
          update: told,
        });
      }
      return yes({ answer: { saved: rows.length }, line: { subject: "indicators", after: { saved: rows.length } } });
    },
  );

/** What was reported of an organization up to the access's day, the latest first. */
export async function listIndicators(
  access: Access<"attainment.read">,
  organizationId: number,
): Promise<IndicatorRow[]> {
  const rows = await ask<(Omit<IndicatorRow, "on" | "name"> & { on: Date; name: string })[]>`
    SELECT i."organizationId", i."on", i.name, i.value::float8 AS value, i.max::float8 AS max, i.certainty::text AS certainty, i.source
    FROM "Indicator" i JOIN "Organization" o ON o.id = i."organizationId" AND ${withinSql(access)}
    WHERE i."organizationId" = ${organizationId} AND i."on" <= ${toDate(access.today)}::date ORDER BY i.name, i."on" DESC`;
  return rows.flatMap(({ name, on, ...row }) => (isIndicator(name) ? [{ ...row, name, on: toDay(on) }] : []));
}

type Reading = Pick<IndicatorRow, "name" | "on" | "value" | "max" | "source">;
type Kept = { readonly code: string; readonly did: "reading" | "withdrawn" };
type Decide = (held: number | null) => Result<null>;

/** Writes down what was reported of an organization for a day, or corrects it: `decide` is told what stands there. */
export const saveReading = (
  access: Access<"indicator.keep">,
  { id, code }: Organization,
  { name, on, ...told }: Reading,
  once: Once,
  decide: Decide,
): Promise<Result<Kept>> =>
  change<Kept>(access, { lock: [id], chain: id, once }, async (tx) => {
    const key = { organizationId: id, name, on: toDate(on) };
    const held = await tx.indicator.findUnique({ where: { organizationId_name_on: key } });
    const decided = decide(held ? Number(held.value) : null);
    if (!decided.ok) return decided;
    const row = { ...told, certainty: null };
    await tx.indicator.upsert({
      where: { organizationId_name_on: key },
      create: { ...key, ...row },
      update: row,
    });
    const line = {
      subject: `indicator:${name}`,
      after: { on, ...toldOf(told) },
      ...(held && { before: toldOf(held) }),
    };
    return yes({ answer: { code, did: "reading" as const }, line });
  });

/** Takes back what was written down for a day; the audit keeps what it was. */
export const withdrawReading = (
  access: Access<"indicator.keep">,
  { id, code }: Organization,
  { name, on }: Pick<IndicatorRow, "name" | "on">,
  once: Once,
  decide: Decide,
): Promise<Result<Kept>> =>
  change<Kept>(access, { lock: [id], chain: id, once }, async (tx) => {
    const key = { organizationId_name_on: { organizationId: id, name, on: toDate(on) } };
    const held = await tx.indicator.findUnique({ where: key });
    const decided = decide(held ? Number(held.value) : null);
    if (!decided.ok) return decided;
    if (held) await tx.indicator.delete({ where: key });
    const line = {
      subject: `indicator:${name}`,
      after: { on, withdrawn: true },
      ...(held && { before: toldOf(held) }),
    };
    return yes({ answer: { code, did: "withdrawn" as const }, line });
  });

/** Where it was reported is words, in which people write names: that stands with the figure and not in the trail. */
const toldOf = ({ value, max }: Pick<Reading | IndicatorModel, "value" | "max">) => ({
  value: Number(value),
  max: max === null ? null : Number(max),
});

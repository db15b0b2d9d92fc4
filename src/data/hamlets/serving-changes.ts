import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import { type ServiceInput, type Serving, serve } from "@/domain/hamlets/serving-cell";
import { storable } from "@/domain/input";
import { type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDate, toDay } from "../dates";
import { toOrganization } from "../organizations/organizations";
import { changeHamlet, type HamletTold } from "./changes";
import type { FoundHamlet } from "./found-hamlet";

type Provenance = { readonly certainty: Certainty; readonly source: string };

/** Says which cell serves a hamlet from a day on, or that none does; what served until then ends the day before. */
export const saveService = (
  access: Access<"hamlet.keep">,
  input: ServiceInput,
  provenance?: Provenance,
): Promise<Result<HamletTold>> =>
  changeHamlet(access, input.hamlet, async (tx, hamlet) => {
    const { latestId, ...facts } = await readFacts(tx, hamlet, input);
    const decided = serve(input, { ...facts, hamlet, today: access.today });
    if (!decided.ok) return decided;
    await write(tx, { localityId: hamlet.id, latestId, from: toDate(input.from), ...provenance }, decided.value);
    const { kind } = decided.value;
    return yes({ did: "served", on: input.from, kind, cell: kind === "NONE" ? null : (input.cell ?? null) });
  });

type NewLine = Partial<Provenance> & {
  readonly localityId: number;
  /** The line so far, which has no end. */
  readonly latestId: number | undefined;
  readonly from: Date;
};

async function write(tx: Tx, { latestId, ...line }: NewLine, { kind, cellId, replaces, until }: Serving) {
  const where = { id: latestId ?? 0 };
  if (latestId !== undefined && replaces) await tx.localityService.delete({ where });
  else if (latestId !== undefined) await tx.localityService.update({ where, data: { to: toDate(until) } });
  await tx.localityService.create({ data: { ...line, organizationId: cellId, kind } });
}

async function readFacts(tx: Tx, { id: localityId }: FoundHamlet, input: ServiceInput) {
  const cell = await cellNamed(tx, input.cell);
  const row = await tx.localityService.findFirst({
    where: { localityId, to: null },
    include: { organization: { select: { id: true, name: true } } },
  });
  const latest = row ? { kind: row.kind, cell: row.organization, from: toDay(row.from) } : undefined;
  const others = cell ? await servedElsewhere(tx, { cell: cell.id, hamlet: localityId }, input) : [];
  return { cell, latest, latestId: row?.id, others };
}

async function cellNamed(tx: Tx, code: string | undefined) {
  if (code === undefined || !storable(code)) return undefined;
  const row = await tx.organization.findUnique({ where: { code } });
  return row ? toOrganization(row) : undefined;
}

async function servedElsewhere(tx: Tx, at: { cell: number; hamlet: number }, { from }: ServiceInput) {
  const rows = await tx.localityService.findMany({
    where: {
      ...{ organizationId: at.cell, localityId: { not: at.hamlet } },
      OR: [{ to: null }, { to: { gte: toDate(from) } }],
    },
    select: { kind: true, locality: { select: { name: true } } },
  });
  return rows.map(({ kind, locality }) => ({ kind, hamlet: locality.name }));
}

import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { folded } from "@/domain/name";
import type { Area, Organization, OrganizationKind, Sector } from "@/domain/organization";
import { codeOf, freeCode } from "@/domain/organizations/organization-code";
import { founding, type Span, spansUnder } from "@/domain/organizations/placement";
import { no, type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate, toDateOrNull } from "../dates";
import { superiorIn } from "./placements";

export type NewOrganization = {
  readonly name: string;
  readonly kind: OrganizationKind;
  /** Where none is given one is made of the name. */
  readonly code?: string | undefined;
  readonly foundedOn: Day;
  readonly sector?: Sector | undefined;
  readonly areas?: readonly Area[];
};

/** Adds an organization directly under `superior`, placed from its founding on. */
export const foundOrganization = (
  access: Access<"organization.keep">,
  superior: Organization,
  made: NewOrganization,
): Promise<Result<{ code: string; superior: string }>> =>
  change(access, { lock: [superior.id], chain: superior.id }, async (tx) => {
    const above = await superiorIn(tx, superior.id);
    const checked = founding(above, made, access.today);
    if (!checked.ok) return checked;
    const planted = await plant(tx, made, above.id, (id) => spansUnder(above, made.foundedOn, id));
    if (!planted.ok) return planted;
    const { id, code } = planted.value;
    const { name, kind, foundedOn } = made;
    const line = { subject: `organization:${id}`, after: { code, name, kind, foundedOn, superior: superior.code } };
    return yes({ answer: { code, superior: superior.code }, line });
  });

/** The rows of a new organization; refused where its chosen code is in use. */
export async function plant(
  tx: Tx,
  made: NewOrganization,
  parentId: number | null,
  spansOf: (id: number) => readonly Span[],
): Promise<Result<{ id: number; code: string }>> {
  const code = made.code ?? (await codeFor(tx, made.name));
  if (await tx.organization.findUnique({ where: { code }, select: { id: true } }))
    return no("organization.codeTaken", { field: "code" });
  const [next] = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"Organization"', 'id'))::int AS id`;
  const id = next?.id ?? 0;
  const spans = spansOf(id);
  const { name, kind, foundedOn, sector = null, areas = [] } = made;
  const path = spans.at(-1)?.path ?? `/${id}/`;
  await tx.organization.create({
    data: {
      id,
      code,
      name,
      folded: folded(name),
      kind,
      path,
      parentId,
      sector,
      areas: [...areas],
      foundedOn: toDate(foundedOn),
    },
  });
  await tx.placement.createMany({
    data: spans.map((span) => ({
      organizationId: id,
      parentId,
      name,
      kind,
      path: span.path,
      from: toDate(span.from),
      to: toDateOrNull(span.to),
    })),
  });
  return yes({ id, code });
}

async function codeFor(tx: Tx, name: string) {
  const wanted = codeOf(name) || "to-chuc";
  const taken = await tx.organization.findMany({ where: { code: { startsWith: wanted } }, select: { code: true } });
  return freeCode(
    wanted,
    taken.map(({ code }) => code),
  );
}

import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Area, Organization, Sector } from "@/domain/organization";
import { closing } from "@/domain/organizations/placement";
import { type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";

type Keeper = Access<"organization.keep">;
type Told = { readonly code: string };

/** The sector a cell is rooted in, and the areas an organization lies in. */
export const describeOrganization = (
  access: Keeper,
  { id, code }: Organization,
  after: { readonly sector: Sector | null; readonly areas: readonly Area[] },
): Promise<Result<Told>> =>
  change<Told>(access, { lock: [id], chain: id }, async (tx) => {
    const before = await tx.organization.findUniqueOrThrow({ where: { id }, select: { sector: true, areas: true } });
    const { sector, areas } = after;
    await tx.organization.update({ where: { id }, data: { sector, areas: [...areas] } });
    return yes({
      answer: { code },
      line: { subject: `organization:${id}`, before, after: { sector, areas: [...areas] } },
    });
  });

/** Ends an organization with its last day; its figures stay. */
export const closeOrganization = (access: Keeper, organization: Organization, on: Day): Promise<Result<Told>> => {
  const { id, code } = organization;
  return change<Told>(access, { lock: [id], chain: id }, async (tx) => {
    const row = await tx.organization.findUniqueOrThrow({ where: { id }, select: { closedOn: true } });
    const latest = await tx.placement.findFirstOrThrow({ where: { organizationId: id }, orderBy: { from: "desc" } });
    const checked = closing(
      {
        organization: { ...organization, closedOn: toDayOrNull(row.closedOn) },
        latest: { from: toDay(latest.from) },
        openBelow: await tx.organization.count({ where: { parentId: id, closedOn: null } }),
        isUsedLater: await isUsedAfter(tx, id, on),
        ...(await personsAfter(tx, id, on)),
        today: access.today,
      },
      on,
    );
    if (!checked.ok) return checked;
    await tx.organization.update({ where: { id }, data: { closedOn: toDate(on) } });
    await tx.placement.update({ where: { id: latest.id }, data: { to: toDate(on) } });
    return yes({ answer: { code }, line: { subject: `organization:${id}`, after: { closedOn: on } } });
  });
};

/** Whether a dated admission, or somebody standing under it, is recorded after the day. */
async function isUsedAfter(tx: Tx, id: number, on: Day): Promise<boolean> {
  const day = toDate(on);
  const entry = await tx.admission.findFirst({
    where: { organizationId: id, date: { gt: day } },
    select: { id: true },
  });
  const below = await tx.placement.findFirst({
    where: { parentId: id, OR: [{ to: null }, { to: { gt: day } }] },
    select: { id: true },
  });
  return entry !== null || below !== null;
}

/** Who would still be here after the day: members, and candidates on the way; only how many. */
async function personsAfter(tx: Tx, id: number, on: Day) {
  const [row] = await tx.$queryRaw<{ membersLeft: number; dossiersLeft: number }[]>`
    SELECT
      (SELECT count(DISTINCT s."memberId")::int FROM "Stay" s WHERE s."organizationId" = ${id}
        AND (s.until IS NULL OR s.until > ${toDate(on)}::date) AND s.until IS DISTINCT FROM s."from" - 1) AS "membersLeft",
      (SELECT count(*)::int FROM "Candidate" c WHERE c."organizationId" = ${id}
        AND (c."closedOn" IS NULL OR c."closedOn" > ${toDate(on)}::date)) AS "dossiersLeft"`;
  return row ?? { membersLeft: 0, dossiersLeft: 0 };
}

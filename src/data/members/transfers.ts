import "server-only";
import { type Access, covers } from "@/domain/access";
import { type Day, dayBefore } from "@/domain/day";
import { storable } from "@/domain/input";
import { type TransferInput, transfer } from "@/domain/members/moves";
import { folded } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { anywhere } from "../like";
import { toOrganization } from "../organizations/organizations";
import { reachSetting, setReach, subtreesSql } from "../reach";
import { changeMember, type HeldMember, type Told } from "./changes";
import { settle } from "./stays";

/**
 * Takes a member to another cell from a day on, wherever that is: within the installation every cell can be gone to, and
 * its staff finds the member there. The side that is left keeps the dated row.
 */
export async function transferMember(access: Access<"member.keep">, input: TransferInput): Promise<Result<Told>> {
  const found = await findTarget(input.to);
  if (!found.ok) return found;
  const target = found.value;
  return changeMember(
    access,
    input.member,
    async (tx, member) => {
      const to = toOrganization(await tx.organization.findUniqueOrThrow({ where: { id: target.id } }));
      const decided = transfer(input, member, { id: member.organizationId }, to, access.today);
      if (!decided.ok) return decided;
      const left = await move(tx, access, member, to, input);
      const after = { from: member.code, to: to.code, on: input.on, ...left };
      const answer = covers(access.places, to.path) ? { code: to.code, id: member.id } : { code: member.code, id: "" };
      return yes({ answer, line: { subject: `member:${member.id}`, after } });
    },
    { beyond: [target.id] },
  );
}

/**
 * The place meant: by its code, or an open cell by its name or a part of it, without accents, after a comma the name of
 * what stands above it. One question each; the index of the search fits.
 */
async function findTarget(to: string): Promise<Result<{ readonly id: number }>> {
  const coded = storable(to) ? await db.organization.findUnique({ where: { code: to }, select: { id: true } }) : null;
  if (coded) return yes(coded);
  const [name = "", above = ""] = to.split(",").map(folded);
  if (!storable(to) || name.length < shortest) return no("transfer.unknownCell", { field: "to" });
  const cells = await db.$queryRaw<{ id: number; isExact: boolean }[]>`
    SELECT o.id, o.folded = ${name} AS "isExact" FROM "Organization" o LEFT JOIN "Organization" p ON p.id = o."parentId"
    WHERE (o.folded || '') LIKE ${anywhere(name)} AND o.kind IN ('CELL', 'GRASSROOTS_CELL') AND o."closedOn" IS NULL
      AND coalesce(p.folded, '') LIKE ${anywhere(above)}
    ORDER BY "isExact" DESC, o.id LIMIT 3`;
  const exact = cells.filter(({ isExact }) => isExact);
  const [only, other] = exact.length > 0 ? exact : cells;
  if (!only) return no("transfer.unknownCell", { field: "to" });
  return other ? no("transfer.severalCells", { field: "to" }) : yes({ id: only.id });
}

/** Shorter parts of a name are in too many names. */
const shortest = 3;

async function move(tx: Tx, access: Access, member: HeldMember, to: Organization, { on, decisionNo }: TransferInput) {
  // For this one act the cell that takes the member in is within reach.
  await tx.$queryRaw`SELECT set_config('nguon.reach', ${`${reachSetting(access)},${to.path}`}, true)`;
  await endStay(tx, member.id, on);
  await settle(tx, { memberId: member.id, organizationId: to.id, from: on, officialFrom: officialFrom(member) });
  const place = { organizationId: to.id, path: to.path };
  await tx.transfer.create({
    data: {
      ...{ memberId: member.id, fullName: member.fullName, fromId: member.organizationId, fromPath: member.path },
      ...{ toId: to.id, toPath: to.path, on: toDate(on), decisionNo: decisionNo ?? null },
      recordedOn: toDate(access.today),
    },
  });
  await tx.member.update({ where: { id: member.id }, data: place });
  const { localityId } = await tx.person.update({ where: { id: member.personId }, data: place });
  // Whoever goes to another commune lives in none of the former one's hamlets: a trigger has seen to it.
  return localityId === member.localityId ? {} : { hamletLeft: member.localityId };
}

/** Who is official counts as such from the known day, else from the first day of the first stay. */
const officialFrom = ({ status, officialOn, since }: HeldMember) =>
  status === "OFFICIAL" ? (officialOn ?? since) : null;

/** From the day on no longer there. */
export const endStay = (tx: Tx, memberId: string, on: Day) =>
  tx.stay.updateMany({ where: { memberId, until: null }, data: { until: toDate(dayBefore(on)) } });

/** A move as either side sees it. */
export type TransferLine = {
  readonly id: string;
  readonly memberId: string;
  readonly fullName: string;
  readonly on: Day;
  readonly decisionNo: string | null;
  readonly from: string;
  readonly fromCode: string;
  readonly to: string;
  readonly toCode: string;
  /** The member is within reach still. */
  readonly isHere: boolean;
  /** Entered by mistake. */
  readonly isTakenBack: boolean;
};

/** Moves from or to an organization and everything below it, the latest first. */
export async function listTransfers(
  access: Access<"member.read">,
  path: string,
  most: number,
): Promise<TransferLine[]> {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<(Omit<TransferLine, "on"> & { on: Date })[]>`
      SELECT t.id, t."memberId", t."fullName", t."on", t."decisionNo", f.name AS "from", f.code AS "fromCode", d.name AS "to", d.code AS "toCode",
        m.id IS NOT NULL AS "isHere", t."takenBackAt" IS NOT NULL AS "isTakenBack"
      FROM "Transfer" t JOIN "Organization" f ON f.id = t."fromId" JOIN "Organization" d ON d.id = t."toId"
      LEFT JOIN "Member" m ON m.id = t."memberId" AND m."organizationId" = t."toId"
      WHERE ${subtreesSql(access, Prisma.sql`t."fromPath"`, path)} OR ${subtreesSql(access, Prisma.sql`t."toPath"`, path)}
      ORDER BY t."on" DESC, t.id DESC LIMIT ${most}`,
  ]);
  return rows.map((row) => ({ ...row, on: toDay(row.on) }));
}

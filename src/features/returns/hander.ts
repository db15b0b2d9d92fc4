import "server-only";
import type { AskAccess } from "@/access/access-to";
import { calendarDay } from "@/access/today";
import { findOrganization } from "@/data/organizations/organizations";
import { hasStaff } from "@/data/organizations/staff";
import { type Access, covers } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";

type Hander = Access<"return.hand">;
export type Judge = Access<"return.judge" | "return.acknowledge">;

/** The visitor's access to hand in the return of an organization: its own deputy secretary or board. */
export async function handerFor({ organization: code }: Asked, ask: AskAccess): Promise<Result<Hander>> {
  const organization = await find(code, ask);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const hander = await handerAt(organization, ask);
  return hander ? yes(hander) : no("return.notYours");
}

/** The visitor's access to judge it: a board above; where nobody works above, its own board, by the superior's document. */
export async function judgeFor({ organization: code }: Asked, ask: AskAccess): Promise<Result<Judge>> {
  const organization = await find(code, ask);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const judge = await judgeAt(organization, ask);
  return judge ? yes(judge) : no("return.notYours");
}

export const handerAt = async (organization: Organization, ask: AskAccess): Promise<Hander | undefined> =>
  at(organization, await ask("return.hand"));

export const judgeAt = async (organization: Organization, ask: AskAccess): Promise<Judge | undefined> =>
  at(organization, await ask("return.judge")) ?? (await acknowledger(organization, ask));

async function acknowledger(organization: Organization, ask: AskAccess) {
  const own = at(organization, await ask("return.acknowledge"));
  const isStaffed =
    own && organization.parentId !== null && (await hasStaff(own, organization.parentId, calendarDay()));
  return isStaffed ? undefined : own;
}

type Asked = { readonly organization: string };

async function find(code: string, ask: AskAccess) {
  const reader = await ask("organization.read");
  return reader && findOrganization(reader, code);
}

/** Only where it covers the organization. */
const at = <Held extends Hander | Judge>({ path }: Organization, access: Held | undefined) =>
  access && covers(access.places, path) ? access : undefined;

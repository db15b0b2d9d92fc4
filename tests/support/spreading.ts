import type { AskAccess } from "@/access/access-to";
import type { Access, Permission } from "@/domain/access";
import { decide, type Role } from "@/domain/policy";
import { SpreadInput } from "@/domain/quotas/spread";
import { assignBelow, assigner } from "@/features/quotas/spread/assign-below";
import { newKey } from "./entering";
import { at, today } from "./tiny-tree";

export type Asking = AskAccess;

/** How somebody granted the role at an organization asks for accesses. */
export async function asking(role: Role, code: string, userId = 7): Promise<Asking> {
  const { path } = await at(code);
  const who = { userId, actor: `${role}@${code}`, today, grants: [{ role, path, until: null }] };
  return async <Asked extends Permission>(permission: Asked): Promise<Access<Asked> | undefined> =>
    decide(who, permission);
}

/** Spreads a quota as the form would send it. */
export async function spreadAs(ask: Asking, organization: string, fields: Readonly<Record<string, string>>) {
  const access = await assigner(ask);
  if (!access.ok) return access;
  const form = { organization, period: "2024", shape: "EXACTLY", decisionNo: "", decidedOn: "", key: newKey() };
  return assignBelow(access.value, SpreadInput.parse({ ...form, ...fields }), ask);
}

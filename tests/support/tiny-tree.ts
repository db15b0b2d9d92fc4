import { saveTermDates } from "@/data/organizations/foundation";
import { findOrganization } from "@/data/organizations/organizations";
import { plantTrees } from "@/data/organizations/tree";
import type { Access, Permission } from "@/domain/access";
import { type Day, day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { decide, operate, type Role } from "@/domain/policy";

export const today: Day = day("2024-03-15");

/** Two provinces: in Lào Cai a district, two communes and their cells; in Sơn La a commune with one cell. Both count a term. */
export async function plantTinyTree() {
  const cell = (code: string, name: string) => ({ code, name, kind: "CELL" as const });
  const muongHum = [
    cell("seo-po-ho", "Chi bộ Séo Pờ Hồ"),
    cell("ky-quan-san", "Chi bộ Kỳ Quan San"),
    cell("thon-5", "Chi bộ thôn 5"),
  ];
  const communes = [
    { code: "muong-hum", name: "Đảng bộ xã Mường Hum", kind: "GRASSROOTS_COMMITTEE" as const, children: muongHum },
    {
      code: "trung-leng-ho",
      name: "Đảng bộ xã Trung Lèng Hồ",
      kind: "GRASSROOTS_COMMITTEE" as const,
      children: [cell("po-ho", "Chi bộ Pờ Hồ")],
    },
  ];
  const batXat = { code: "bat-xat", name: "Đảng bộ huyện Bát Xát", kind: "DISTRICT" as const, children: communes };
  const muongLan = {
    code: "muong-lan",
    name: "Đảng bộ xã Mường Lạn",
    kind: "COMMUNE" as const,
    children: [cell("cang-coi", "Chi bộ Cang Cói")],
  };
  const trees = [
    { code: "lao-cai", name: "Đảng bộ tỉnh Lào Cai", kind: "PROVINCE" as const, children: [batXat] },
    { code: "son-la", name: "Đảng bộ tỉnh Sơn La", kind: "PROVINCE" as const, children: [muongLan] },
  ];
  const planted = await plantTrees(operate("setting.set", today), trees, day("2000-01-01"));
  if (!planted.ok) throw new Error(JSON.stringify(planted.problems));
  const term = { term: "2020-2025", from: monthOf(2020, 8), to: monthOf(2025, 7) };
  const provinces = await Promise.all(["lao-cai", "son-la"].map(at));
  await saveTermDates(
    operate("setting.set", today),
    provinces.map(({ id: organizationId }) => ({ organizationId, ...term, certainty: "ASSUMED", source: "a test" })),
  );
}

export async function at(code: string): Promise<Organization> {
  const found = await findOrganization(operate("organization.read", today), code);
  if (!found) throw new Error(`no organization ${code}`);
  return found;
}

/** The access of somebody granted the role at an organization ("" for the whole installation). */
export async function granted<Asked extends Permission>(
  role: Role,
  code: string,
  permission: Asked,
  userId = 7,
): Promise<Access<Asked>> {
  const path = code === "" ? "/" : (await at(code)).path;
  const who = { userId, actor: `${role}@${code}`, today, grants: [{ role, path, until: null }] };
  const access = decide(who, permission);
  if (!access) throw new Error(`${role} may not ${permission}`);
  return access;
}

/** An access to what no role of today may do there, in order to try locks: the reach is that of a whole subtree. */
export async function reaching<Asked extends Permission>(code: string, permission: Asked): Promise<Access<Asked>> {
  const { path } = await at(code);
  return { ...operate(permission, today), userId: 8, actor: "somebody", places: [{ path, reach: "all" }] };
}

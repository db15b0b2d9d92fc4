import "server-only";
import type { Access } from "@/domain/access";
import { monthOfDay } from "@/domain/month";
import { isCell, type Organization } from "@/domain/organization";
import { listChildren } from "./children";

/** The cells where somebody can be entered from an organization today: itself, or those directly below, by name. */
export async function listCells(access: Access<"organization.read">, organization: Organization) {
  if (isCell(organization.kind)) return [organization];
  const month = monthOfDay(access.today);
  const below = await listChildren(access, organization.id, { from: month, to: month });
  const cells = below.map((child) => child.organization).filter(({ kind }) => isCell(kind));
  return cells.sort((a, b) => a.name.localeCompare(b.name, "vi"));
}

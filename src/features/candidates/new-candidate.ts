import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listChildren } from "@/data/children";
import { findStanding } from "@/data/standing";
import type { Access } from "@/domain/access";
import { monthOfDay } from "@/domain/month";
import { isCell } from "@/domain/organization";

export type NewCandidatePage = NonNullable<Awaited<ReturnType<typeof readNewCandidate>>>;

/** What the form for somebody noticed needs; nothing where the organization is out of reach. */
export async function readNewCandidate(access: Access<"candidate.keep">, ask: AskAccess, code: string) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { organization } = standing;
  const reader = isCell(organization.kind) ? undefined : await ask("organization.read");
  const month = monthOfDay(access.today);
  const below = reader ? await listChildren(reader, organization.id, { from: month, to: month }) : [];
  const cells = reader ? below.map((child) => child.organization).filter(({ kind }) => isCell(kind)) : [organization];
  return { standing, today: access.today, cells: cells.sort((a, b) => a.name.localeCompare(b.name, "vi")) };
}

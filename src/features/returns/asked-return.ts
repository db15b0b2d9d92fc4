import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findOrganization } from "@/data/organizations/organizations";
import { no, yes } from "@/domain/result";
import type { HandInInput } from "@/domain/returns/input";
import { returnPeriod } from "@/domain/returns/return";

/** Whose return of which months a form speaks of, and by whose right its figures are read. */
export async function askedReturn(ask: AskAccess, asked: Pick<HandInInput, "organization" | "period">) {
  const reader = await ask("attainment.read");
  const organization = reader && (await findOrganization(reader, asked.organization));
  if (!organization) return no("organization.unknown", { field: "organization" });
  const period = returnPeriod(asked.period);
  return period.ok ? yes({ reader, organization, period: period.value }) : period;
}

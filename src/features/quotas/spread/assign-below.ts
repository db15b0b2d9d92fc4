import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listChildren } from "@/data/organizations/children";
import { findOrganization } from "@/data/organizations/organizations";
import { listTermDates } from "@/data/organizations/terms";
import { type Spread, saveSpread } from "@/data/quotas/spread";
import { type Access, covers } from "@/domain/access";
import { measuredAgainst } from "@/domain/period";
import { countField, type SpreadInput, spreadQuota } from "@/domain/quotas/spread";
import { no, type Result, yes } from "@/domain/result";
import { countedBy, countedTerms, isWithinTerms, periodNamed } from "@/domain/term";

/** The access of who may assign to anything at all; whether to each of those below is asked when they are known. */
export async function assigner(ask: AskAccess): Promise<Result<Access<"quota.assign">>> {
  const access = await ask("quota.assign");
  return access ? yes(access) : no("quota.notYours");
}

/** Assigns to those below an organization what was typed for them: all of it or nothing. */
export async function assignBelow(
  access: Access<"quota.assign">,
  input: SpreadInput,
  ask: AskAccess,
): Promise<Result<Spread>> {
  const reader = await ask("organization.read");
  const parent = reader && (await findOrganization(reader, input.organization));
  if (!parent) return no("organization.unknown");
  const termRows = await listTermDates(reader, [parent.path]);
  const terms = countedTerms(parent.path, termRows);
  const named = periodNamed(input.period, terms);
  if (!named) return no("period.unknown");
  const period = measuredAgainst(named);
  if (!isWithinTerms(period, terms)) return no("period.outsideTerms");
  const children = await listChildren(reader, parent.id, period);
  const wanted = children.filter(({ organization }) => input.count[organization.code] !== undefined);
  const [foreign] = wanted.filter(({ organization }) => !covers(access.places, organization.path));
  if (foreign) return no("quota.notYours", { field: countField(foreign.organization.code) });
  const receivers = wanted.map(({ organization, termRows: own }) => ({
    organization,
    period: countedBy(organization.path, [...termRows, ...own], period),
  }));
  const { key, ...body } = input;
  const at = { parent, period, receivers, decisionNo: input.decisionNo ?? null, once: { key, body } };
  return saveSpread(access, at, (places) => spreadQuota(input, places, access.today));
}

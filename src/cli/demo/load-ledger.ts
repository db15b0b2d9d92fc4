import { operator } from "@/access/operator";
import { listOpenTotals } from "@/data/ledger/open-totals";
import { listTermDates } from "@/data/organizations/terms";
import { TotalInput } from "@/domain/ledger/total-admission";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { QuotaInput } from "@/domain/quotas/setting";
import { countedTerms, periodNamed } from "@/domain/term";
import { enterTotal } from "@/features/admissions/record";
import { recordQuota } from "@/features/quotas/record";
import { expected } from "../command";
import { entries } from "./entries";
import { place } from "./place";
import { quotas } from "./quotas";
import type { DemoEntry, DemoQuota } from "./story";

/** Every write carries a key of its own, so that one already made answers as it did and is not made twice. */
export async function loadQuotas() {
  for (const { code, certainty, source, ...quota } of quotas) {
    const key = `demo:quota:${code}:${quota.period}:${quota.basis}`;
    const input = QuotaInput.parse({ ...quota, organization: code, key });
    expected(await recordQuota(await setter(code, quota.basis), input, { certainty, source }));
  }
}

/** One after the other: what is drawn from a total comes after it. */
export async function loadEntries() {
  for (const entry of entries) {
    const { code, period, count, certainty, source } = entry;
    const total = await totalOf(entry);
    const key = `demo:entry:${code}:${period}`;
    const input = TotalInput.parse({
      organization: code,
      period,
      wanted: count,
      total,
      confirmed: true,
      raises: true,
      key,
    });
    expected(await enterTotal(await operator("admission.record"), input, { provenance: { certainty, source } }));
  }
}

/** A district's own board writes down what was assigned to it, since its province has no board in the demo. */
async function setter(code: string, basis: DemoQuota["basis"]) {
  if (basis !== "ASSIGNED") return operator("quota.promise");
  const { kind } = await place(code);
  return kind === "DISTRICT" ? operator("quota.acknowledge") : operator("quota.assign");
}

/** The total that an entry draws from, if it draws. */
export async function totalOf({
  code,
  period,
  drawnFrom,
}: Pick<DemoEntry, "code" | "period" | "drawnFrom">): Promise<string | undefined> {
  if (!drawnFrom) return undefined;
  const [organization, holder] = await Promise.all([place(code), place(drawnFrom.code)]);
  const [months, held] = await Promise.all([monthsOf(organization, period), monthsOf(holder, drawnFrom.period)]);
  const open = await listOpenTotals(await operator("admission.record"), organization, months, "ownTotal");
  const total = open.find(
    ({ organizationId, from, to }) => organizationId === holder.id && from === held.from && to === held.to,
  );
  if (!total) throw new Error(`${drawnFrom.code} has no total of ${drawnFrom.period} left for ${code}`);
  return total.id;
}

async function monthsOf({ path, code }: Organization, period: string): Promise<Months> {
  const terms = countedTerms(path, await listTermDates(await operator("admission.record"), [path]));
  const named = periodNamed(period, terms);
  if (!named) throw new Error(`${code} knows no period ${period}`);
  return named;
}

import "server-only";
import type { Access } from "@/domain/access";
import { bases } from "@/domain/quotas/quota";
import type { Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { readQuotas } from "./quota-page";
import { quotaWords } from "./quota-words";

/** Every decision on the quotas of an organization; nothing where it is out of reach. */
export async function quotaSheet(access: Access<"attainment.read">, code: string): Promise<Sheet | undefined> {
  const page = await readQuotas(access, async () => undefined, code);
  if (!page) return undefined;
  const [say, csv, period, spell, to] = [
    await words("quotas"),
    await words("csv"),
    await periodWords(),
    await quotaWords(),
    await language(),
  ];
  return {
    name: `${code}-quotas`,
    heads: [
      say("columnPeriod"),
      say("basisField"),
      csv("revision"),
      csv("status"),
      csv("shape"),
      csv("required"),
      csv("max"),
      say("decisionNo"),
      csv("decidedOn"),
    ],
    rows: page.periods.flatMap(({ period: of, inForce, revisions }) =>
      revisions.map((quota) => [
        period(of),
        say(`basis.${quota.basis}`),
        quota.revision,
        bases.some((basis) => inForce[basis]?.id === quota.id) ? say("inForce") : undefined,
        spell.figure(quota),
        quota.required,
        quota.max,
        quota.decisionNo,
        formatDay(quota.decidedOn, to),
      ]),
    ),
  };
}

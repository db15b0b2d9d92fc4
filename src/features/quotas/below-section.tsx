import { monthOfDay, yearOf } from "@/domain/month";
import { type Period, yearPeriod } from "@/domain/period";
import { leading } from "@/domain/quotas/quota";
import { isWithinTerms } from "@/domain/term";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { QuotaPage } from "./quota-page";
import { periodOf } from "./quota-periods";
import { gapWords } from "./spread/gap-words";
import { spreadAddress } from "./spread/given";

/** Period by period what is assigned below against the quota here, and the way to the table that spreads it. */
export async function BelowSection({ page }: { page: QuotaPage }) {
  const [say, spell, gap] = await Promise.all([words("spread"), periodWords(), gapWords()]);
  const { below, terms, today, standing, mayAssign } = page;
  if (!below) return null;
  const year = yearPeriod(yearOf(monthOfDay(today)));
  const given = below.map((sum) => ({ sum, period: periodOf(sum, terms) }));
  const ofYear = given.find(({ period }) => period.name === year.name);
  const shown = [
    ...(isWithinTerms(year, terms) ? [{ sum: ofYear?.sum, period: year }] : []),
    ...given.filter(({ period }) => period.name !== year.name).sort((a, b) => b.period.to - a.period.to),
  ];
  const lead = ({ name, kind }: Period) => {
    const own = page.periods.find(({ period }) => period.name === name)?.inForce;
    return own && leading(kind).flatMap((basis) => own[basis] ?? [])[0];
  };
  return (
    <Section heading={say("belowHeading")}>
      <ul>
        {
          await Promise.all(
            shown.map(async ({ sum, period }) => (
              <li key={period.name} className="border-rule border-b py-1 text-14">
                <Link
                  href={spreadAddress(standing.organization.code, period.name)}
                  className="inline-flex min-h-target items-center pr-3"
                >
                  {say(mayAssign ? "belowLink" : "belowRead", { period: inSentence(spell(period)) })}
                </Link>
                {sum ? await gap(sum.persons, lead(period)) : say("belowNone")}
                {sum?.hasRanges ? ` ${say("ranges")}` : null}
              </li>
            )),
          )
        }
      </ul>
    </Section>
  );
}

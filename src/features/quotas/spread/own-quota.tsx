import { bases } from "@/domain/quotas/quota";
import { words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { quotaWords } from "../quota-words";
import type { SpreadPage } from "./spread-page";

/** What is spread: every quota of the organization for the period, side by side. */
export async function OwnQuota({ page: { standing, held, proposed } }: { page: SpreadPage }) {
  const [say, sayQuota, spell] = await Promise.all([words("spread"), words("quotas"), quotaWords()]);
  const { code } = standing.organization;
  const isNone = bases.every((basis) => held[basis] === undefined);
  return (
    <Section heading={say("ownHeading")}>
      <Facts
        items={bases.map((basis) => {
          const quota = held[basis];
          return {
            label: sayQuota(`basis.${basis}`),
            value: quota ? <b className="font-strong">{spell.figure(quota)}</b> : say("none"),
            note:
              quota && [spell.base(quota), spell.decision(quota), spell.certainty(quota)].filter(Boolean).join(" · "),
          };
        })}
      />
      {isNone ? (
        <p className="pt-2 text-14">
          {say("ownNone")}{" "}
          {proposed ? (
            <>
              {say("ownFirst")} <Link href={`/organizations/${code}/quotas`}>{say("ownRecord")}</Link>
            </>
          ) : null}
        </p>
      ) : null}
    </Section>
  );
}

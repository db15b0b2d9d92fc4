import { proposals } from "@/domain/quotas/proposal";
import { problemSentence } from "@/text/problem-sentence";
import { words } from "@/text/words";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { LineForm } from "@/ui/filter-form";
import { Hidden } from "@/ui/hidden";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";
import { spreadAddress } from "./given";
import { hasNoBasis, type Proposed } from "./proposed";
import type { SpreadPage } from "./spread-page";

type Props = { readonly page: SpreadPage; readonly proposed: Proposed };

/** Fills the table with numbers that add up. A plain form, so that each proposal has its address. */
export async function ProposalForm({ page, proposed }: Props) {
  const say = await words("spread");
  const { code } = page.standing.organization;
  return (
    <Section heading={say("proposeHeading")} screenOnly>
      <p className="max-w-text pt-2 text-13 text-ink-2">{say("proposeText")}</p>
      <LineForm
        action={spreadAddress(code, page.period.name).split("?")[0]}
        aria-label={say("proposeHeading")}
        className="pt-3"
      >
        <Hidden name="period" value={page.period.name} />
        <Field name="total" label={say("total")} value={proposed.total} figures width="8rem" autoComplete="off" />
        {proposals.map((kind) => (
          <Button key={kind} type="submit" name="propose" value={kind} className="beside-field mb-3 max-sm:mt-0">
            {say(`propose.${kind}`)}
          </Button>
        ))}
      </LineForm>
      <Told page={page} proposed={proposed} />
    </Section>
  );
}

async function Told({ page: { past, rows }, proposed }: Props) {
  const { kind, problem } = proposed;
  const say = await words("spread");
  if (!kind) return null;
  if (problem)
    return (
      <Notice tone="bad">
        <p className="w-full">
          <Icon name="late" className="mr-1.5 text-seal" />
          {say("noProposal", { reason: await problemSentence(problem) })}
        </p>
      </Notice>
    );
  const without = rows.filter((row) => hasNoBasis(proposed, row));
  return (
    <Notice>
      <p className="w-full">{say(`proposed.${kind}`, { years: `${past.year - 2}–${past.year}` })}</p>
      {without.length > 0 ? <p className="w-full">{say("proposedFew", { count: without.length })}</p> : null}
    </Notice>
  );
}

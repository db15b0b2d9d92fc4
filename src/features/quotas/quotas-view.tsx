import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Download } from "@/ui/download";
import { Section } from "@/ui/section";
import { BelowSection } from "./below-section";
import { ClosingForm } from "./closing-form";
import { DoneNotice } from "./done-notice";
import { QuotaForm } from "./quota-form";
import { QuotaHistory } from "./quota-history";
import type { QuotaPage } from "./quota-page";
import { QuotaTable } from "./quota-table";
import { StandingNotes } from "./standing-notes";

/** The quotas of an organization side by side, how they came about, and the form for a new decision. */
export async function QuotasView({ page, isEnding }: { page: QuotaPage; isEnding: boolean }) {
  const say = await words("quotas");
  const file = `/organizations/${page.standing.organization.code}/quotas.csv`;
  return (
    <>
      {page.done ? <DoneNotice {...page.done} /> : null}
      <StandingNotes page={page} />
      {page.periods.length > 0 ? (
        <Section heading={say("table")} aside={<Download href={file} table={say("table")} />}>
          <QuotaTable periods={page.periods} />
          <QuotaHistory periods={page.periods} today={page.today} />
        </Section>
      ) : (
        <Blank
          kind="empty"
          level={2}
          heading={say("emptyHeading")}
          actions={<ButtonLink href="/help">{(await words("frame"))("help")}</ButtonLink>}
        >
          <p>{say("emptyText")}</p>
        </Blank>
      )}
      <BelowSection page={page} />
      {page.bases.length > 0 ? (
        <>
          <QuotaForm page={page} />
          <ClosingForm page={page} isOpen={isEnding} />
        </>
      ) : null}
    </>
  );
}

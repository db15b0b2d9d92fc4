import type { Regulation, RuleName } from "@/domain/regulations/regulation";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { PageHead } from "@/ui/page-head";
import { Segments } from "@/ui/segments";
import { AdoptForm } from "./adopt-form";
import { DoneNotice } from "./done-notice";
import { FormTable } from "./form-table";
import type { RegulationPage } from "./queries";
import { RuleForm } from "./rule-form";
import { RuleTable } from "./rule-table";

type Props = { readonly page: RegulationPage; readonly done: string | undefined; readonly rule: RuleName | undefined };

/** One regulation with every value, its source and how sure it is, and the form that changes one. */
export async function RegulationsView({ page, done, rule }: Props) {
  const say = await words("regulations");
  const { shown } = page;
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")}>
        <ButtonLink href="/holidays">{say("toCalendar")}</ButtonLink>
      </PageHead>
      <DoneNotice done={done} />
      <Versions page={page} />
      {shown ? (
        <>
          <Standing regulation={shown} />
          <RuleTable regulation={shown} />
          <RuleForm regulation={shown} today={page.today} rule={rule} />
          <FormTable regulation={shown} />
        </>
      ) : (
        <Blank kind="empty" level={2} heading={say("none")}>
          <p>{say("noneText")}</p>
        </Blank>
      )}
      <AdoptForm />
    </>
  );
}

async function Versions({ page: { versions, shown } }: { page: RegulationPage }) {
  const [say, tongue] = await Promise.all([words("regulations"), language()]);
  const items = versions.map(({ code, from }) => ({
    label: `${code} · ${formatDay(from, tongue)}`,
    href: `/regulations?at=${from}`,
    current: shown?.code === code && shown.from === from,
  }));
  return <Segments label={say("versions")} items={items} />;
}

async function Standing({ regulation: { title, from, to } }: { regulation: Regulation }) {
  const [say, tongue] = await Promise.all([words("regulations"), language()]);
  const since = formatDay(from, tongue);
  const when = to ? say("inForce", { from: since, to: formatDay(to, tongue) }) : say("inForceSince", { from: since });
  return (
    <p className="pt-4">
      <b>{title}.</b> {when}
    </p>
  );
}

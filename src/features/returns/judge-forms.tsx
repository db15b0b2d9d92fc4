import type { Day } from "@/domain/day";
import { lastDay } from "@/domain/month";
import { isOver, type Judgement } from "@/domain/returns/return";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { judgeReturn } from "./actions";
import type { ReturnPage } from "./return-page";

/** What the superior may do with the return just now, each in a form of its own. */
export async function JudgeForms({ page }: { page: ReturnPage }) {
  const { judge, period, today, status, since } = page;
  const [say, to] = [await words("returns"), await language()];
  if (!judge) return null;
  return (
    <Section heading={say("judgeHeading")} screenOnly>
      {judge.isByDocument ? <p className="max-w-text pt-3">{say("judgeByDocument")}</p> : null}
      {status === "ACCEPTED" && !isOver(period, today) ? (
        <p className="max-w-text pt-3">{say("notOver", { day: formatDay(lastDay(period.to), to) })}</p>
      ) : null}
      {status === "ACCEPTED" && since?.difference ? <p className="max-w-text pt-3">{say("moved")}</p> : null}
      <div className="grid gap-x-12 sm:grid-cols-2">
        {judge.acts.map((act, index) => (
          <JudgeForm
            key={act}
            act={act}
            page={page}
            isByDocument={judge.isByDocument}
            isMain={index === 0 && act !== "SEND_BACK"}
          />
        ))}
      </div>
    </Section>
  );
}

type Props = {
  readonly act: Judgement;
  readonly page: ReturnPage;
  readonly isByDocument: boolean;
  readonly isMain: boolean;
};

async function JudgeForm({ act, page: { standing, period, steps, today }, isByDocument, isMain }: Props) {
  const say = await words("returns");
  const { code } = standing.organization;
  return (
    <Form
      key={`${act}-${steps.length}`}
      action={judgeReturn}
      label={say(`act.${act}`)}
      className="max-w-text pt-4"
      names={{
        remark: say(act === "REOPEN" ? "remarkReopen" : "remarkBack"),
        documentNo: say("documentNo"),
        documentOn: say("documentOn"),
      }}
    >
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${code}/returns/${period.name}`, label: say("fresh") }}
      />
      <Hidden name="organization" value={code} />
      <Hidden name="period" value={period.name} />
      <Hidden name="act" value={act} />
      <Hidden name="steps" value={steps.length} />
      <p className="pb-3 text-14 text-ink-2">{say(`actHint.${act}`)}</p>
      {act === "SEND_BACK" || act === "REOPEN" ? (
        <Field
          name="remark"
          label={say(act === "REOPEN" ? "remarkReopen" : "remarkBack")}
          required
          autoComplete="off"
        />
      ) : null}
      {isByDocument ? <DocumentFields today={today} /> : null}
      <Submit kind={isMain ? "main" : "plain"}>{say(`act.${act}`)}</Submit>
    </Form>
  );
}

async function DocumentFields({ today }: { today: Day }) {
  const say = await words("returns");
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      <Field name="documentNo" label={say("documentNo")} required autoComplete="off" />
      <DateField name="documentOn" label={say("documentOn")} required max={today} />
    </div>
  );
}

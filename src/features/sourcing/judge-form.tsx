import { words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { saveSourceJudgements } from "./actions";
import type { SourceLine, SourcesPage } from "./sources-page";
import { sourcesAddress } from "./sources-query";

/** The superior's answer: to the one cell of the page, or to those that are ticked. */
export async function JudgeForm({ page }: { page: SourcesPage }) {
  const say = await words("sourcing");
  const { standing, year, query } = page;
  const { code } = standing.organization;
  const lines = page.lines.filter(({ judges, now }) => judges && now?.result === "EXHAUSTED");
  const isOne = lines.length === 1 && lines[0]?.code === code;
  if (lines.length === 0 || (!isOne && query.show !== "waiting")) return null;
  const names = Object.fromEntries(lines.map((line) => [fieldOf(line), line.name]));
  return (
    <Section heading={say("judgeHeading")} screenOnly>
      <Form
        key={`${year} ${lines.map(({ now }) => `${now?.id} ${now?.judgement?.isAccepted}`).join()}`}
        action={saveSourceJudgements}
        label={say("judgeHeading")}
        className="max-w-text pt-3"
        names={{ ...names, act: say("act"), reason: say("reason") }}
      >
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: sourcesAddress(code, { year, show: query.show }), label: say("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Hidden name="year" value={year} />
        {isOne ? null : <Hidden name="list" value="yes" />}
        {lines.map((line) =>
          isOne ? (
            <Hidden key={line.id} name={fieldOf(line)} value={line.now?.id ?? ""} />
          ) : (
            <CheckField key={line.id} name={fieldOf(line)} label={line.name} value={line.now?.id ?? ""} />
          ),
        )}
        <ChoiceField
          name="act"
          label={say("act")}
          options={(["ACCEPT", "SEND_BACK"] as const).map((one) => ({ value: one, label: say(`acts.${one}`) }))}
        />
        <Field name="reason" label={say("reason")} hint={say("reasonHint")} maxLength={500} autoComplete="off" />
        <Submit>{say("judgeSave")}</Submit>
      </Form>
    </Section>
  );
}

const fieldOf = ({ code }: Pick<SourceLine, "code">) => `review.${code}`;

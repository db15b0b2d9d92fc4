import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { handInReturn } from "./actions";
import type { ReturnPage } from "./return-page";

/** The button that hands in; what it hands in stands above it. */
export async function HandInForm({ page: { standing, period, status, steps, now, hand } }: { page: ReturnPage }) {
  const [say, sayForm, spell, to] = [
    await words("returns"),
    await words("form"),
    await periodWords(),
    await language(),
  ];
  if (hand === undefined) return null;
  const { code } = standing.organization;
  if (hand !== "now")
    return <p className="max-w-text pt-4 print:hidden">{say("handEarly", { day: formatDay(hand, to) })}</p>;
  return (
    <Section heading={say("handHeading")} screenOnly>
      <Form
        key={`${steps.length}-${now.own.admitted}`}
        action={handInReturn}
        label={say("handHeading")}
        className="max-w-text pt-3"
        names={{ remark: say("remarkToSuperior") }}
      >
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: `/organizations/${code}/returns/${period.name}`, label: say("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Hidden name="period" value={period.name} />
        <Hidden name="steps" value={steps.length} />
        <Hidden name="admitted" value={now.own.admitted} />
        <p className="pb-3">{say("handText", { count: now.own.admitted, period: inSentence(spell(period)) })}</p>
        <Field name="remark" label={say("remarkToSuperior")} aside={sayForm("optional")} autoComplete="off" />
        <Submit>{say(status === "RETURNED" ? "handAgain" : "handSubmit")}</Submit>
      </Form>
    </Section>
  );
}

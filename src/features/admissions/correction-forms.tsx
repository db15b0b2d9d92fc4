import type { LedgerLine } from "@/data/ledger/admissions";
import type { Told } from "@/domain/ledger/told";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { correctTotal, withdrawLine } from "./actions";
import { EffectList } from "./effect-list";
import type { Effect } from "./effects";
import { ToldBy } from "./told-by";

type Props = {
  readonly line: LedgerLine;
  readonly effects: readonly Effect[];
  /** What has told the figure already. */
  readonly toldBy: readonly Told[];
};

/** A total is corrected to another number; anything can be withdrawn, never deleted. */
export const CorrectionForms = (props: Props) => (
  <>
    {props.line.kind === "TOTAL" ? <CorrectTotal {...props} /> : null}
    <Withdraw {...props} />
  </>
);

async function CorrectTotal({ line, toldBy }: Props) {
  const say = await words("admissions");
  return (
    <Section heading={say("correctHeading")} screenOnly>
      <Form
        action={correctTotal}
        label={say("correctHeading")}
        className="max-w-text pt-3"
        names={{ count: say("correctTo"), reason: say("correctReason") }}
      >
        <About line={line} />
        <Field
          name="count"
          label={say("correctTo")}
          hint={say("correctToHint", { now: line.now })}
          required
          figures
          width="10rem"
          autoComplete="off"
        />
        <ToldBy toldBy={toldBy} text="toldBy" />
        <Field name="reason" label={say("correctReason")} required autoComplete="off" />
        <Submit kind="plain">{say("correct")}</Submit>
      </Form>
    </Section>
  );
}

async function Withdraw({ line, effects, toldBy }: Props) {
  const say = await words("admissions");
  return (
    <Section heading={say("withdrawHeading")} screenOnly>
      <Form
        action={withdrawLine}
        label={say("withdrawHeading")}
        className="max-w-text pt-3"
        names={{ reason: say("withdrawReason") }}
      >
        <About line={line} />
        <p className="pb-3">{say("withdrawText")}</p>
        {effects.length > 0 ? (
          <div className="pb-4">
            <Notice>
              <p className="w-full">{say("withdrawEffects")}</p>
              <EffectList effects={effects} />
            </Notice>
          </div>
        ) : null}
        <ToldBy toldBy={toldBy} text="toldBy" />
        <Field name="reason" label={say("withdrawReason")} required autoComplete="off" />
        <Submit kind="plain">{say("withdraw")}</Submit>
      </Form>
    </Section>
  );
}

/** Which entry, and the number it had when the page was drawn. */
async function About({ line }: Pick<Props, "line">) {
  const say = await words("admissions");
  return (
    <>
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${line.code}/admissions/${line.id}`, label: say("fresh") }}
      />
      <Hidden name="entry" value={line.id} />
      <Hidden name="seen" value={line.now} />
    </>
  );
}

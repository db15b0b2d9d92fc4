import type { Seat } from "@/data/sourcing/awareness-classes";
import { resultField, seatEntries } from "@/domain/sourcing/class-result";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { saveClassResults } from "./actions";
import { classAddress } from "./class-query";
import type { ClassPage } from "./classes-page";

/** Results and certificates of everybody who has none yet, in one act. */
export async function ResultsForm({ page: { of, seats = [], today } }: { page: ClassPage }) {
  const [say, sayForm, to] = await Promise.all([words("classes"), words("form"), language()]);
  const open = seats.filter(({ isCertified }) => !isCertified);
  if (open.length === 0) return null;
  const isOver = today >= of.to;
  const parts = [
    ["result", say("columnResult")],
    ["number", say("number")],
    ["on", say("ownDay")],
  ] as const;
  const fields = open.flatMap(({ id, fullName, place }) =>
    parts.map(([part, label]) => [resultField(part, id), `${fullName} · ${place} · ${label}`]),
  );
  return (
    <Section heading={say("resultsHeading")} screenOnly>
      <Form
        key={open.map(({ id, result }) => `${id}${result}`).join()}
        action={saveClassResults}
        label={say("resultsHeading")}
        className="pt-3"
        names={{ ...Object.fromEntries(fields), certificateOn: say("certificateOn"), reason: say("reason") }}
      >
        <KeyField value={crypto.randomUUID()} fresh={{ href: classAddress(of), label: say("fresh") }} />
        <Hidden name="class" value={of.id} />
        <p className="max-w-text pb-3 text-14 text-ink-2">
          {isOver ? say("resultsNote") : say("resultsEarly", { day: formatDay(of.to, to) })}
        </p>
        <DateField name="certificateOn" label={say("certificateOn")} hint={say("certificateOnHint")} max={today} />
        <ul className="border-rule border-t">
          {open.map((seat) => (
            <li key={seat.id} className="border-rule border-b py-3">
              <SeatFields seat={seat} today={today} />
            </li>
          ))}
        </ul>
        <div className="max-w-text pt-4">
          <Field
            name="reason"
            label={say("reason")}
            aside={sayForm("optional")}
            hint={say("reasonHint")}
            maxLength={500}
            autoComplete="off"
          />
          <Submit>{say("saveResults")}</Submit>
        </div>
      </Form>
    </Section>
  );
}

async function SeatFields({ seat: { id, fullName, place }, today }: { seat: Seat; today: string }) {
  const say = await words("classes");
  return (
    <fieldset>
      <legend className="font-strong">
        {fullName} <span className="font-normal text-14 text-ink-2">{place}</span>
      </legend>
      <div className="grid gap-x-6 sm:grid-cols-3">
        <SelectField
          name={resultField("result", id)}
          label={say("columnResult")}
          blank
          options={seatEntries.map((one) => ({ value: one, label: say(`results.${one}`) }))}
        />
        <Field name={resultField("number", id)} label={say("number")} maxLength={100} autoComplete="off" />
        <DateField name={resultField("on", id)} label={say("ownDay")} max={today} />
      </div>
    </fieldset>
  );
}

import type { IndicatorRow } from "@/data/organizations/indicators";
import { indicators } from "@/domain/watch/indicator";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { setReading, unsetReading } from "./actions";
import type { IndicatorsPage } from "./indicators-page";

type Props = { readonly page: IndicatorsPage };

/** A figure for a day that has none yet. */
export async function NewReading({ page }: Props) {
  const [say, names] = [await words("watch"), await fieldNames()];
  const options = Object.keys(indicators) as (keyof typeof indicators)[];
  return (
    <Form action={setReading} label={say("readingHeading")} className="max-w-text pt-3" names={names}>
      <Key page={page} />
      <SelectField
        name="name"
        label={names.name}
        options={options.map((one) => ({ value: one, label: say(`indicator.${one}`) }))}
        blank
        required
      />
      <DateField name="on" label={names.on} max={page.today} required />
      <Values />
      <Submit>{say("readingSave")}</Submit>
    </Form>
  );
}

/** Another value or source for a day that has one, and its taking back. */
export async function ReadingForms({ page, row }: Props & { row: IndicatorRow }) {
  const [say, names, to] = [await words("watch"), await fieldNames(), await language()];
  const about = `${say(`indicator.${row.name}`)}, ${formatDay(row.on, to)}`;
  return (
    <>
      <Form
        action={setReading}
        label={say("readingCorrect", { about })}
        fold={say("readingCorrect", { about })}
        className="max-w-text pt-2 print:hidden"
        names={names}
      >
        <Day page={page} row={row} />
        <Values row={row} />
        <Submit kind="plain">{say("readingCorrectSave")}</Submit>
      </Form>
      <Form
        action={unsetReading}
        label={say("readingWithdraw", { about })}
        fold={say("readingWithdraw", { about })}
        className="max-w-text pt-2 print:hidden"
        names={names}
      >
        <Day page={page} row={row} />
        <p className="pb-2">{say("readingWithdrawText")}</p>
        <Submit kind="plain">{say("readingWithdrawSave")}</Submit>
      </Form>
    </>
  );
}

/** The day that is corrected, and what was on the screen for it. */
const Day = ({ page, row }: Props & { row: IndicatorRow }) => (
  <>
    <Key page={page} />
    <Hidden name="name" value={row.name} />
    <Hidden name="on" value={row.on} />
    <Hidden name="seen" value={row.value} />
  </>
);

async function Key({ page: { standing } }: Props) {
  const say = await words("watch");
  const { code } = standing.organization;
  return (
    <>
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${code}/indicators`, label: say("fresh") }}
      />
      <Hidden name="organization" value={code} />
    </>
  );
}

async function Values({ row }: { row?: IndicatorRow }) {
  const [say, names, to] = [await words("watch"), await fieldNames(), await language()];
  const typed = (value: number) => (to === "vi" ? String(value).replace(".", ",") : String(value));
  return (
    <>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field
          name="value"
          label={names.value}
          value={row && typed(row.value)}
          figures
          inputMode="decimal"
          required
          autoComplete="off"
        />
        <Field
          name="max"
          label={names.max}
          hint={say("readingMaxHint")}
          value={row?.max == null ? undefined : typed(row.max)}
          aside={say("optional")}
          figures
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
      <Field
        name="source"
        label={names.source}
        hint={say("readingSourceHint")}
        value={row?.source ?? undefined}
        required
        maxLength={200}
        autoComplete="off"
      />
    </>
  );
}

async function fieldNames() {
  const say = await words("watch");
  return {
    ...{ name: say("columnIndicator"), on: say("readingOn"), value: say("columnReading") },
    ...{ max: say("readingMax"), source: say("readingSource") },
  };
}

import type { HelperChoice } from "@/data/candidates/helper-assignments";
import { isUnion } from "@/domain/candidates/candidate";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Link } from "@/ui/link";
import { SelectField } from "@/ui/select-field";
import type { DossierPage } from "./dossier";

/** Who introduces: chosen from the register; typed only while the cell's register is not complete. */
export async function IntroducerFields({ page }: { page: DossierPage }) {
  const say = await words("candidates");
  return (
    <>
      <OneIntroducer which="first" page={page} />
      <OneIntroducer which="second" page={page} />
      <CheckField name="byUnion" label={say("byUnion")} checked={isUnion(page.row.introducedBy)} />
    </>
  );
}

type Props = { readonly which: "first" | "second"; readonly page: DossierPage };

async function OneIntroducer({ which, page: { choices, today, row, mayType } }: Props) {
  const [say, sayIn, sayHow] = await Promise.all([words("candidates"), words("dossier"), words("following")]);
  const options = await Promise.all(choices.map((choice) => optionOf(choice, row.place)));
  return (
    <fieldset className="mb-4 border-rule border-t pt-3">
      <legend className="pr-3 font-strong text-15">{say(`${which}Member`)}</legend>
      {options.length > 0 ? (
        <SelectField name={`${which}Member`} label={sayIn("fromRegister")} blank options={options} />
      ) : (
        <p className="pb-3 text-14">
          {sayHow("noneHere")} <Link href={`/organizations/${row.code}/members/new`}>{sayHow("register")}</Link>
        </p>
      )}
      {mayType ? (
        <>
          <Field name={which} label={say(which)} hint={sayIn("typedHint")} maxLength={100} autoComplete="off" />
          <div className="grid items-end gap-x-6 sm:grid-cols-2">
            <DateField name={`${which}Since`} label={say(`${which}Since`)} max={today} />
            <DateField name={`${which}Together`} label={say(`${which}Together`)} max={today} />
          </div>
        </>
      ) : null}
    </fieldset>
  );
}

async function optionOf({ id, fullName, place, officialOn, leftOn }: HelperChoice, here: string) {
  const [sayIn, sayHow, tongue] = await Promise.all([words("dossier"), words("following"), language()]);
  const label = [
    fullName,
    ...(place === here ? [] : [place]),
    ...(officialOn ? [sayHow("officialSince", { day: formatDay(officialOn, tongue) })] : []),
    ...(leftOn ? [sayIn("leftSince", { day: formatDay(leftOn, tongue) })] : []),
  ].join(" · ");
  return { value: id, label };
}

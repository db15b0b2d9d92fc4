import type { Lived } from "@/data/hamlets/residences";
import type { Dossier } from "@/data/persons/dossier";
import type { Day } from "@/domain/day";
import { ethnicGroups } from "@/domain/persons/ethnic-group";
import { masked, type SealedField } from "@/domain/persons/facts";
import { residenceWords } from "@/text/residence-words";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { SelectField } from "@/ui/select-field";

type Props = {
  readonly today: Day;
  readonly dossier?: Dossier;
  /** Hamlets of the commune to choose from. */
  readonly hamlets: readonly Pick<Lived, "code" | "name">[];
};

/** What is known of a person; what is sealed already is neither shown nor sent back, and stays where it is left blank. */
export async function FactFields({ today, dossier, hamlets }: Props) {
  const [say, sayForm] = await Promise.all([words("members"), words("form")]);
  const optional = sayForm("optional");
  const hint = (field: SealedField) => (dossier?.sealed.includes(field) ? say("sealedAlready", { masked }) : undefined);
  const answers = [
    { value: "", label: say("unknown") },
    { value: "yes", label: say("yes") },
    { value: "no", label: say("no") },
  ];
  const answer = (value: boolean | null | undefined) => (value === true ? "yes" : value === false ? "no" : "");
  return (
    <div className="pt-3">
      <Field name="fullName" label={say("fullName")} value={dossier?.fullName} required autoComplete="off" />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <DateField
          name="bornOn"
          label={say("bornOn")}
          aside={optional}
          value={dossier?.bornOn ?? undefined}
          max={today}
        />
        <Field
          name="birthYear"
          label={say("birthYear")}
          hint={say("birthYearHint")}
          value={dossier?.bornOn ? undefined : (dossier?.birthYear ?? undefined)}
          figures
          width="8rem"
          maxLength={4}
          autoComplete="off"
        />
        <SelectField name="woman" label={say("woman")} value={answer(dossier?.woman)} options={answers} width="10rem" />
        <SelectField name="local" label={say("local")} value={answer(dossier?.local)} options={answers} width="10rem" />
        {hamlets.length > 0 ? (
          <SelectField name="hamlet" value={dossier?.hamlet?.code} {...(await residenceWords(hamlets))} />
        ) : null}
      </div>
      <p className="pb-2 text-14 text-ink-2">{say("sealedNote")}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field
          name="identity"
          label={say("field.identity")}
          aside={optional}
          hint={hint("identity")}
          figures
          autoComplete="off"
        />
        <SelectField
          name="ethnicGroup"
          label={say("field.ethnicGroup")}
          aside={optional}
          hint={hint("ethnicGroup")}
          blank
          options={ethnicGroups.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Field
          name="religion"
          label={say("field.religion")}
          aside={optional}
          hint={hint("religion")}
          autoComplete="off"
        />
      </div>
    </div>
  );
}

import { introducingBodies, sourceForces } from "@/domain/candidates/candidate";
import { residenceWords } from "@/text/residence-words";
import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { saveOrigin } from "./actions";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";

/** Where somebody comes from and lives and who introduced, said later or put right. */
export async function OriginForm({ page: { row, hamlets } }: { page: DossierPage }) {
  const say = await words("candidates");
  const residence = await residenceWords(hamlets);
  const names = { sourceForce: say("sourceForce"), introducedBy: say("introducedBy"), hamlet: residence.label };
  return (
    <Form
      fold={say("originHeading")}
      key={`${row.sourceForce} ${row.introducedBy} ${row.hamlet?.code}`}
      action={saveOrigin}
      label={say("originHeading")}
      className="max-w-text"
      names={names}
    >
      <DossierFrame row={row} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <SelectField
          name="sourceForce"
          label={names.sourceForce}
          value={row.sourceForce ?? ""}
          blank={say("unsaid")}
          options={sourceForces.map((one) => ({ value: one, label: say(`sources.${one}`) }))}
        />
        <SelectField
          name="introducedBy"
          label={names.introducedBy}
          value={row.introducedBy ?? ""}
          blank={say("unsaid")}
          options={introducingBodies.map((one) => ({ value: one, label: say(`introducers.${one}`) }))}
        />
        {hamlets.length > 0 ? <SelectField name="hamlet" value={row.hamlet?.code} {...residence} /> : null}
      </div>
      <Submit kind="plain">{say("saveOrigin")}</Submit>
    </Form>
  );
}

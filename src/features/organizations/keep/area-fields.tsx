import { type Area, type Sector, sectors } from "@/domain/organization";
import { words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { SelectField } from "@/ui/select-field";

type Props = { readonly sector?: Sector | null; readonly areas?: readonly Area[] };

const boxes = [
  ["mountain", "MOUNTAIN"],
  ["border", "BORDER"],
  ["island", "ISLAND"],
  ["minority", "ETHNIC_MINORITY"],
] as const;

/** Where an organization is rooted and what its area is like. */
export async function AreaFields({ sector = null, areas = [] }: Props) {
  const say = await words("keep");
  return (
    <>
      <SelectField
        name="sector"
        label={say("sector")}
        aside={say("optional")}
        value={sector ?? ""}
        blank
        options={sectors.map((one) => ({ value: one, label: say(`sectors.${one}`) }))}
      />
      <fieldset className="mb-2">
        <legend className="font-strong text-15">{say("area")}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2 [&>div]:mb-0">
          {boxes.map(([name, area]) => (
            <CheckField key={name} name={name} label={say(`areas.${area}`)} checked={areas.includes(area)} />
          ))}
        </div>
      </fieldset>
    </>
  );
}

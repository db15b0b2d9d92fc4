import { bodyFilters, sourceFilters } from "@/domain/candidates/origin";
import { words } from "@/text/words";
import { FilterForm } from "@/ui/filter-form";
import { Hidden } from "@/ui/hidden";
import { SelectField } from "@/ui/select-field";
import { originWords } from "./origin-words";
import type { Pipeline } from "./pipeline";

/** A plain form that goes to the same page: where somebody comes from, and who introduced. */
export async function OriginFilter({ pipeline: { count, stage, origin } }: { pipeline: Pipeline }) {
  const [say, spell] = [await words("candidates"), await originWords()];
  const counted = (label: string, persons = 0) => say("inStage", { stage: label, count: persons });
  const held = <Key extends string>(keys: readonly Key[], counts: Partial<Record<Key, number>>) =>
    keys.filter((key) => counts[key] !== undefined);
  return (
    <FilterForm submit={say("show")}>
      {stage ? <Hidden name="stage" value={stage} /> : null}
      <SelectField
        name="source"
        label={say("sourceForce")}
        value={origin.source}
        width="18rem"
        blank={say("anySource")}
        options={held(sourceFilters, count.sources).map((key) => ({
          value: key,
          label: counted(spell.source(key), count.sources[key]),
        }))}
      />
      <SelectField
        name="by"
        label={say("introducedBy")}
        value={origin.by}
        width="18rem"
        blank={say("anyBody")}
        options={held(bodyFilters, count.bodies).map((key) => ({
          value: key,
          label: counted(spell.body(key), count.bodies[key]),
        }))}
      />
    </FilterForm>
  );
}

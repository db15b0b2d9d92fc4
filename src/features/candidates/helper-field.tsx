import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Button } from "@/ui/button";
import { Hidden } from "@/ui/hidden";
import { Link } from "@/ui/link";
import { SelectField } from "@/ui/select-field";
import type { DossierPage } from "./dossier";
import { type BackedStep, mostChoices } from "./helper-choices";

/** Finds a member by a part of the name; an address of its own, so that it works without script. */
export async function HelperSearch({ search, step }: Pick<DossierPage, "search"> & { readonly step: BackedStep }) {
  const say = await words("following");
  return (
    <form method="get" action="#record" className="max-w-text pt-3">
      <Hidden name="step" value={step} />
      <label className="font-strong text-15" htmlFor="helper-search">
        {say("find")}
      </label>
      <div className="flex items-start gap-x-3">
        <input
          id="helper-search"
          type="search"
          name="q"
          defaultValue={search}
          maxLength={100}
          autoComplete="off"
          className="input"
          aria-describedby="helper-search-note"
        />
        <Button type="submit">{say("findButton")}</Button>
      </div>
      <p id="helper-search-note" className="note">
        {say(step === "HELPER" ? "findNote" : "findSeveralNote")}
      </p>
    </form>
  );
}

/** Official members to choose from: the cell's, or those found. */
export async function HelperField({ page: { choices, search, row } }: { page: DossierPage }) {
  const [say, tongue] = await Promise.all([words("following"), language()]);
  if (choices.length === 0)
    return (
      <p className="pb-3 text-14">
        {say(search ? "noneFound" : "noneHere")}{" "}
        <Link href={`/organizations/${row.code}/members/new`}>{say("register")}</Link>
      </p>
    );
  const [only, ...others] = choices.slice(0, mostChoices);
  return (
    <SelectField
      name="helper"
      label={say("helper")}
      required
      blank={others.length > 0}
      value={others.length > 0 ? undefined : only?.id}
      hint={choices.length > mostChoices ? say("more") : undefined}
      options={choices.slice(0, mostChoices).map(({ id, fullName, place, officialOn }) => ({
        value: id,
        label: [
          fullName,
          ...(place === row.place ? [] : [place]),
          ...(officialOn ? [say("officialSince", { day: formatDay(officialOn, tongue) })] : []),
        ].join(" · "),
      }))}
    />
  );
}

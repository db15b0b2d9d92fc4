import { words } from "@/text/words";
import { Details } from "@/ui/details";
import { Link } from "@/ui/link";

type Props = {
  readonly places: readonly { readonly organization: { readonly code: string; readonly name: string } }[];
  readonly period: string;
  /** What they are silent about: this period and its quota, or all the years of a table. */
  readonly about: "silentOnes" | "heatSilent";
};

/** Places that have said nothing, by name, for who wants to see them. */
export async function SilentOnes({ places, period, about }: Props) {
  const say = await words("attainment");
  if (places.length === 0) return null;
  return (
    <Details summary={say(about, { count: places.length })}>
      <ul className="columns-2 gap-x-6 text-14 lg:columns-3">
        {places.map(({ organization: { code, name } }) => (
          <li key={code} className="break-inside-avoid">
            <Link
              href={`/organizations/${code}/attainment?period=${period}`}
              className="inline-flex min-h-(--row) items-center text-ink decoration-rule-strong"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}

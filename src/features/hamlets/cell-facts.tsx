import type { CellSize } from "@/domain/organizations/cell-size";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { CellPart } from "./cell-part";

type Props = {
  readonly part: CellPart;
  /** On another page than that of the hamlets: the way there. */
  readonly withLink?: boolean;
};

/** How large a cell is and by what one knows, its secretary for who handles it, and the hamlets it serves. */
export async function CellFacts({ part, withLink = false }: Props) {
  const say = await words("hamlets");
  const { organization, size, serves } = part;
  const here = `/organizations/${organization.code}/hamlets`;
  return (
    <Section heading={say("cellPart")}>
      <Facts
        items={[
          { label: say("size"), ...(await sizeWords(size)) },
          ...(await secretaryFacts(part)),
          {
            label: say("serves"),
            value:
              serves.length === 0
                ? say("servesNone")
                : serves.map(({ code, name, commune, how }) => (
                    <span key={code} className="block">
                      <Link href={`/organizations/${commune}/hamlets/${code}`}>{name}</Link>, {say(`served.${how}`)}
                    </span>
                  )),
          },
        ]}
      />
      {withLink && part.secretaries ? (
        <p className="pt-2 text-14 print:hidden">
          <Link href={here}>{say("toCell")}</Link>
        </p>
      ) : null}
    </Section>
  );
}

async function sizeWords({ by, total, official, on, registered }: CellSize) {
  const [say, tongue] = await Promise.all([words("hamlets"), language()]);
  const value =
    official === null ? say("sizeTotal", { total: total ?? 0 }) : say("sizeOfficial", { total: total ?? 0, official });
  const note = [
    by === "COUNT" ? say("by.COUNT", { day: on ? formatDay(on, tongue) : "" }) : say(`by.${by}`),
    total !== null && official === null ? say("unsplit") : "",
    registered ? say("sizeRegistered", registered) : "",
  ];
  return { value: total === null ? say("unknown") : value, note: note.filter(Boolean).join("; ") };
}

async function secretaryFacts({ secretaries }: CellPart) {
  const [say, tongue] = await Promise.all([words("hamlets"), language()]);
  if (!secretaries) return [];
  const present = secretaries.find(({ to }) => to === null);
  if (!present) return [{ label: say("secretary"), value: say("secretaryNone") }];
  const { name, telephone, from } = present;
  return [
    { label: say("secretary"), value: name, note: say("since", { day: formatDay(from, tongue) }) },
    ...(telephone ? [{ label: say("telephone"), value: <a href={`tel:${telephone}`}>{telephone}</a> }] : []),
  ];
}

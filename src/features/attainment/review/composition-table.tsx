import { Fragment } from "react";
import type { Told } from "@/domain/figures/veil";
import { useLanguage, useWords } from "@/text/words";
import { Download } from "@/ui/download";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { reviewCsv } from "./address";
import { compositionOf } from "./composition-of";
import type { People } from "./people";
import { ShareRow } from "./share-row";

/** Who the newly admitted are, beside their number; of totals without names nothing is known. */
export function CompositionTable({ people, minority }: { people: People; minority: Told }) {
  const [say, of, to] = [useWords("review"), useWords("attainment"), useLanguage()];
  const { named, admitted } = people.own.sum;
  const heading = say("compositionHeading");
  const isEmpty = named <= 0;
  return (
    <Section heading={heading} aside={isEmpty ? null : <Download href={reviewCsv(people, "people")} table={heading} />}>
      <p className="pt-2 text-13 text-ink-2">
        {isEmpty ? say("compositionNone") : say("compositionText", { named, admitted })}
      </p>
      {isEmpty
        ? null
        : compositionOf(people, minority, to).map(({ key, name, lines }) => (
            <Fragment key={key}>
              <h3 className="pt-4">{name}</h3>
              <Table
                fold
                still
                caption={`${heading}: ${name}`}
                columns={[
                  { head: of("columnTrait") },
                  { head: say("columnShare"), width: "30%" },
                  { head: say("columnPersons"), numeric: true },
                  { head: "%", numeric: true },
                ]}
              >
                {lines.map((line) => (
                  <ShareRow key={line.name} {...line} to={to} />
                ))}
              </Table>
            </Fragment>
          ))}
    </Section>
  );
}

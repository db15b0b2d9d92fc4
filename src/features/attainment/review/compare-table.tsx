import { inSight } from "@/domain/candidates/stage";
import { type Band, inBands } from "@/domain/figures/size-band";
import { shareOf, smallest } from "@/domain/figures/small-number";
import type { Told } from "@/domain/figures/veil";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { toldWords } from "@/text/told-words";
import { useLanguage, useWords, wordsIn } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { firstRows } from "../first-rows";
import { RowsShown } from "../rows-shown";
import { reviewAddress, reviewCsv } from "./address";
import { qualityOf } from "./cohort-lines";
import type { People, PlacePeople } from "./people";
import { shareText } from "./share-text";

type ToldAt = (place: PlacePeople) => Told;

type Props = { readonly people: People; readonly isWhole: boolean; readonly minority: ToldAt };

/** Places beside those of their own kind and size, and beside no others: a table for each group. */
export function CompareTable({ people, isWhole, minority }: Props) {
  const [say, to] = [useWords("review"), useLanguage()];
  if (people.rows.length === 0) return null;
  const heading = say("compareHeading");
  const shown = isWhole ? people.rows : firstOf(people);
  return (
    <Section heading={heading} aside={<Download href={reviewCsv(people, "compare")} table={heading} />}>
      <p className="pt-2 text-13 text-ink-2">{say("compareText")}</p>
      {bandsOf(people.rows).map(({ band, rows }) => {
        const some = rows.filter((row) => shown.includes(row));
        if (some.length === 0) return null;
        const name = bandWords(band, rows.length, to);
        const isAlone = rows.length === 1;
        return <BandTable key={name} {...{ name, rows: some, people, isAlone, minority, to }} />;
      })}
      <RowsShown
        of={people.rows.length}
        whole={{ isWhole, address: reviewAddress(people, "people") }}
        note="rowsShownInOrder"
      />
    </Section>
  );
}

type BandProps = {
  readonly name: string;
  readonly rows: readonly PlacePeople[];
  readonly people: People;
  readonly isAlone: boolean;
  readonly minority: ToldAt;
  readonly to: Language;
};

function BandTable({ name, rows, people, isAlone, minority, to }: BandProps) {
  const say = wordsIn(to, "review");
  const number = (count: number) => formatNumber(count, to);
  return (
    <>
      <h3 className="pt-4">{name}</h3>
      <Table
        fold
        still
        caption={name}
        columns={[
          { head: say("columnPlace"), width: "26%" },
          ...(["columnOnTheWay", "columnReady", "columnAdmitted"] as const).map((head) => ({
            head: say(head),
            numeric: true,
          })),
          ...(["columnWomen", "columnMinority", "columnOfficial", "columnLeft"] as const).map((head) => ({
            ...{ head: say(head), numeric: true },
          })),
        ]}
      >
        {rows.map((row) => {
          const { all, ready } = inSight(row.stages);
          return (
            <Row key={row.organization.code}>
              <NameCell
                href={`/organizations/${row.organization.code}/review/people?period=${people.period.name}`}
                note={isAlone ? say("bandAlone") : null}
              >
                {row.organization.name}
              </NameCell>
              <Cell numeric>{number(all)}</Cell>
              <Cell numeric folded="out">
                {number(ready)}
              </Cell>
              <Cell numeric strong>
                {isTold(row.sum) ? number(row.sum.admitted) : "–"}
              </Cell>
              {sharesOf(row, minority(row)).map(({ key, share, told }) => (
                <Cell key={key} numeric folded="out">
                  {told === "count" ? shareText(share, to) : toldWords(told, smallest, to)}
                </Cell>
              ))}
            </Row>
          );
        })}
      </Table>
    </>
  );
}

/** Silence is not nought. */
export const isTold = ({ reports, admitted }: PlacePeople["sum"]) => reports > 0 || admitted !== 0;

/** What is compared as a share: of persons entered by name, and of those whose time is over. */
export function sharesOf(row: PlacePeople, minority: Told) {
  const { sum } = row;
  const quality = qualityOf(row);
  return [
    { key: "women", share: shareOf(sum.women, sum.named), told: "count" },
    { key: "minority", share: shareOf(sum.minority, sum.named), told: minority },
    { key: "official", share: quality.official, told: "count" },
    { key: "left", share: quality.left, told: "count" },
  ] as const;
}

/** Places by kind and size; within a band by name. */
export const bandsOf = (rows: readonly PlacePeople[]) =>
  inBands(rows, ({ organization: { kind }, headcount }) => ({ kind, members: headcount?.total ?? null }));

const firstOf = ({ rows }: People) =>
  bandsOf(rows)
    .flatMap((band) => band.rows)
    .slice(0, firstRows);

/** A band in words: "Đảng bộ xã, 300–999 đảng viên (12 nơi)". */
export function bandWords({ kind, from, to }: Band, count: number, language: Language): string {
  const [say, name] = [wordsIn(language, "review"), wordsIn(language, "organization")];
  const values = { kind: name(`kind.${kind}`), count };
  if (from === null) return say("bandUnknown", values);
  return to === null ? say("bandOpen", { ...values, from }) : say("band", { ...values, from, to });
}

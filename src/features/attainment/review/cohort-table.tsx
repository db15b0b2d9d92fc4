import type { Share } from "@/domain/figures/small-number";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { reviewCsv } from "./address";
import { cohortLines } from "./cohort-lines";
import type { People } from "./people";
import { shareText } from "./share-text";

/** What became of the admitted, year by year: official after 12 months, left within 24, and of how many nothing is known. */
export function CohortTable({ people }: { people: People }) {
  const [say, to] = [useWords("review"), useLanguage()];
  const heading = say("cohortHeading");
  const number = (count: number) => formatNumber(count, to);
  // Who is followed and not due yet is one thing, nobody to follow another.
  const share = (one: Share, known: number) => {
    if (one.percent === null) return say(known > 0 ? "notYet" : "nobodyFollowed");
    return `${number(one.part)}/${number(one.whole)} · ${shareText(one, to)}`;
  };
  return (
    <Section heading={heading} aside={<Download href={reviewCsv(people, "cohorts")} table={heading} />}>
      <p className="pt-2 text-13 text-ink-2">{say("cohortText")}</p>
      <Table
        fold
        still
        caption={heading}
        columns={[
          { head: say("columnYear") },
          { head: say("columnAdmitted"), numeric: true },
          { head: say("columnUnfollowed"), numeric: true },
          { head: say("columnOfficial"), numeric: true },
          { head: say("columnLeft"), numeric: true },
          { head: say("columnGone"), numeric: true },
        ]}
      >
        {cohortLines(people).map((line) => (
          <Row key={line.year}>
            <NameCell>{line.year ?? say("allYears")}</NameCell>
            <Cell numeric>{line.admitted === null ? "–" : number(line.admitted)}</Cell>
            <Cell numeric folded="line" lead={say("columnUnfollowed")}>
              {number(line.unfollowed)}
            </Cell>
            <Cell numeric strong folded="line" lead={say("columnOfficial")}>
              {share(line.official, line.known)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnLeft")}>
              {share(line.left, line.known)}
            </Cell>
            <Cell numeric folded="line" lead={say("columnGone")}>
              {share(line.gone, line.known)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

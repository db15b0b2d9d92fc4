import { isReturnPeriod } from "@/domain/returns/return";
import { type RuleName, ruleNames } from "@/domain/watch/rules";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { ShareBar } from "@/ui/share-bar";
import { Table } from "@/ui/table";
import { reviewCsv } from "./address";
import { causesOf } from "./causes-of";
import type { Review } from "./report";

/** What explains the persons an organization misses: cells, dossiers, returns, cases; each line leads to its list. */
export function Why({ review }: { review: Review }) {
  const [say, to] = [useWords("review"), useLanguage()];
  const number = (count: number) => formatNumber(count, to);
  const heading = say("whyHeading");
  const { code } = review.standing.organization;
  return (
    <Section heading={heading} id="why" aside={<Download href={reviewCsv(review, "causes")} table={heading} />}>
      <p className="pt-2 text-13 text-ink-2">{say("whyText")}</p>
      <Table
        still
        caption={heading}
        columns={[
          { head: say("columnCause") },
          { head: say("columnShare"), width: "24%" },
          { head: say("columnCount"), numeric: true },
          { head: say("columnOf"), numeric: true },
        ]}
      >
        {causesOf(review).map(({ cause, count, of, place }) => (
          <Row key={cause}>
            <NameCell
              href={`/organizations/${code}${place}`}
              note={cause === "returns" && say(`returnsNote.${isReturnPeriod(review.period) ? "own" : "years"}`)}
            >
              {say(`cause.${cause}`)}
            </NameCell>
            <Cell>
              <ShareBar part={count} whole={of} label={say("ofWhole", { part: count, whole: of })} />
            </Cell>
            <Cell numeric strong>
              {number(count)}
            </Cell>
            <Cell numeric>{number(of)}</Cell>
          </Row>
        ))}
      </Table>
      <Cases review={review} />
    </Section>
  );
}

function Cases({ review: { cases, standing } }: { review: Review }) {
  const [say, rule, to] = [useWords("review"), useWords("watchRules"), useLanguage()];
  if (!cases) return null;
  if (cases.length === 0) return <p className="pt-3">{say("casesNone")}</p>;
  const open = (name: RuleName) => cases.find((one) => one.rule === name)?.open ?? 0;
  return (
    <Table
      still
      captionShown
      caption={say("casesHeading")}
      className="mt-4"
      columns={[{ head: say("columnCause") }, { head: say("columnCases"), numeric: true, width: "24%" }]}
    >
      {ruleNames
        .filter((name) => open(name) > 0)
        .map((name) => (
          <Row key={name}>
            <NameCell href={`/organizations/${standing.organization.code}/watch?rule=${name}`}>
              {rule(`${name}.name`)}
            </NameCell>
            <Cell numeric strong>
              {formatNumber(open(name), to)}
            </Cell>
          </Row>
        ))}
    </Table>
  );
}

import { funnelOf } from "@/domain/figures/funnel";
import { formatDay, formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { reviewCsv } from "./address";
import type { People } from "./people";
import { ShareRow } from "./share-row";

/** Candidates by stage: how many stand at each, and how many came so far. */
export function FunnelTable({ people, today }: { people: People; today: People["asOf"] }) {
  const [say, stage, to] = [useWords("review"), useWords("candidates"), useLanguage()];
  const heading = say("funnelHeading");
  const steps = funnelOf(people.own.stages);
  const isEmpty = (steps[0]?.reached.whole ?? 0) === 0;
  return (
    <Section heading={heading} aside={isEmpty ? null : <Download href={reviewCsv(people, "funnel")} table={heading} />}>
      {isEmpty ? (
        <p>{say("funnelNone")}</p>
      ) : (
        <>
          <p className="pt-2 text-13 text-ink-2">{say("funnelText", { day: formatDay(today, to) })}</p>
          <Table
            fold
            still
            caption={heading}
            columns={[
              { head: say("columnStage") },
              { head: say("columnShare"), width: "24%" },
              { head: say("columnAt"), numeric: true },
              { head: say("columnReached"), numeric: true },
              { head: "%", numeric: true },
            ]}
          >
            {steps.map(({ stage: at, at: here, reached }) => (
              <ShareRow key={at} name={stage(`stages.${at}`)} share={reached} to={to}>
                <Cell numeric folded="out">
                  {formatNumber(here, to)}
                </Cell>
              </ShareRow>
            ))}
          </Table>
        </>
      )}
    </Section>
  );
}

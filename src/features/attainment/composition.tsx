import { percentOf } from "@/domain/figures/percent";
import { formatNumber, formatPercent } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { ShareBar } from "@/ui/share-bar";
import { Table } from "@/ui/table";
import type { AttainmentReport } from "./report";

const parts = ["women", "minority", "youth", "upperSecondary", "local"] as const;

/** Who the newly admitted are, among those entered by name: totals do not say. */
export function Composition({ report: { sum } }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const whole = sum.named;
  if (whole <= 0) return null;
  const heading = say("composition", { count: whole });
  return (
    <Section heading={heading} aside={say("compositionNote")}>
      <Table
        still
        caption={heading}
        columns={[
          { head: say("columnTrait") },
          { head: say("columnShare"), width: "38%" },
          { head: say("columnPersons"), numeric: true },
          { head: "%", numeric: true },
        ]}
      >
        {parts.map((part) => (
          <Row key={part}>
            <NameCell>{say(part)}</NameCell>
            <Cell>
              <ShareBar part={sum[part]} whole={whole} label={say("shareLabel", { part: sum[part], whole })} />
            </Cell>
            <Cell numeric strong>
              {formatNumber(sum[part], to)}
            </Cell>
            <Cell numeric>
              <Percent text={formatPercent(percentOf(sum[part], whole) ?? "0", to)} />
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

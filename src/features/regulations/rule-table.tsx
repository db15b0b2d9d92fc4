import { type Regulation, ruleNames } from "@/domain/regulations/regulation";
import { words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { valueWords } from "./value-words";

export async function RuleTable({ regulation: { values } }: { regulation: Regulation }) {
  const say = await words("regulations");
  return (
    <Section heading={say("valuesHeading")}>
      <Table
        fold
        caption={say("valuesHeading")}
        columns={[
          { head: say("rule"), width: "46%" },
          { head: say("value"), width: "18%" },
          { head: say("source"), width: "36%" },
        ]}
      >
        {ruleNames.map((rule) => (
          <Row key={rule}>
            <NameCell>{say(`rules.${rule}`)}</NameCell>
            <Cell strong>{valueWords(values[rule], say)}</Cell>
            <Cell folded="third">
              {values[rule].source} · {say(`grades.${values[rule].grade}`)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

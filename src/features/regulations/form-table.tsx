import type { Regulation } from "@/domain/regulations/regulation";
import { words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";

/** The papers of a dossier by code. */
export async function FormTable({ regulation: { forms } }: { regulation: Regulation }) {
  const say = await words("regulations");
  return (
    <Section heading={say("formsHeading")}>
      <Table
        fold
        caption={say("formsHeading")}
        columns={[
          { head: say("form"), width: "50%" },
          { head: say("code"), width: "14%" },
          { head: say("source"), width: "36%" },
        ]}
      >
        {forms.map(({ code, title, source, grade }) => (
          <Row key={code}>
            <NameCell>{title}</NameCell>
            <Cell>
              <span className="whitespace-nowrap">{code}</span>
            </Cell>
            <Cell folded="third">
              {source} · {say(`grades.${grade}`)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

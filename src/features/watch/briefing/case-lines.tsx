import type { BriefedCase } from "@/data/watch/briefed-cases";
import type { Day } from "@/domain/day";
import { mostLines, shortened } from "@/domain/figures/briefing";
import { deciderWordsIn } from "@/text/decider-words";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { ruleWords } from "../rule-words";
import type { Sheet } from "./briefing";

/** The gravest cases and who is to act on each; those about single dossiers name nobody. */
export async function CaseLines({ sheet: { cases, isNamed }, today }: { sheet: Sheet; today: Day }) {
  if (!cases) return null;
  const [say, rule, to] = [await words("briefing"), await ruleWords(), await language()];
  const { open, grave } = cases;
  const acts = ({ owner, plan, body }: BriefedCase) => {
    if (plan?.officer && plan.words)
      return say("planned", {
        officer: shortened(plan.officer, 24),
        words: shortened(plan.words, 40),
        day: formatDay(plan.by, to),
      });
    return shortened(owner ?? (body ? deciderWordsIn(to, body) : say("nobody")), 40);
  };
  return (
    <Section heading={say("casesHeading")}>
      <p className="pt-1">
        {open === 0 ? say("casesNone") : say("casesCount", { open })}
        {grave > 0 ? `, ${say("casesGrave", { grave })}` : ""}
      </p>
      {cases.cases.length === 0 ? null : (
        <Table
          fold
          still
          caption={say("casesHeading")}
          columns={[
            { head: say("columnPlace"), width: "22%" },
            { head: say("columnWhat") },
            ...(isNamed ? [{ head: say("columnActs"), width: "36%" }] : []),
            { head: say("columnBy"), numeric: true, width: "6.5rem" },
          ]}
        >
          {cases.cases.map((one) => (
            <Row key={one.id}>
              <NameCell href={`/organizations/${one.code}/watch/${one.id}`}>{shortened(one.place, 40)}</NameCell>
              <Cell folded="second">{rule.says(one.rule, one.facts)}</Cell>
              {isNamed ? <Cell folded="third">{acts(one)}</Cell> : null}
              <Cell numeric strong={one.dueOn < today} folded="line" lead={say("columnBy")}>
                {formatDay(one.dueOn, to)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {open > cases.cases.length && cases.cases.length === mostLines.cases ? (
        <p className="pt-1">{say("more", { count: open - mostLines.cases })}</p>
      ) : null}
    </Section>
  );
}

import type { CaseStep } from "@/domain/watch/case-act";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { DateField } from "@/ui/date-field";
import { Hidden } from "@/ui/hidden";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { CaseForm } from "./case-form";
import type { CasePage } from "./case-page";

/** Who does what by when, and what is done. `lines`: those that the visitor may finish. */
export async function CasePlan({ page, lines }: { page: CasePage; lines: readonly CaseStep[] }) {
  const [say, to] = [await words("watch"), await language()];
  const plan = page.steps.filter(({ act }) => act === "PLAN");
  const doneOf = (id: string) => page.steps.find(({ act, aboutId }) => act === "DONE" && aboutId === id);
  const done = plan.filter(({ id }) => doneOf(id)).length;
  const finished = (id: string) => {
    const on = doneOf(id)?.details.on;
    return on === undefined ? say("notDone") : say("doneOn", { day: formatDay(String(on), to) });
  };
  return (
    <Section heading={say("planHeading")}>
      {plan.length === 0 ? <p className="py-2 text-ink-2">{say("planNone")}</p> : null}
      {plan.length > 0 && !page.seesWords ? (
        <p className="py-2">{say("planCount", { done, all: plan.length })}</p>
      ) : null}
      {plan.length > 0 && page.seesWords ? (
        <Table
          fold
          caption={say("planCaption")}
          columns={[
            { head: say("what") },
            { head: say("officer"), width: "26%" },
            { head: say("by"), width: "8rem" },
            { head: say("columnState"), width: "9rem" },
          ]}
        >
          {plan.map(({ id, words: what, details }) => (
            <Row key={id}>
              <NameCell>{what}</NameCell>
              <Cell folded="second">{details.officer}</Cell>
              <Cell folded="line">
                <span className="n">{formatDay(String(details.by), to)}</span>
              </Cell>
              <Cell folded="line">{finished(id)}</Cell>
            </Row>
          ))}
        </Table>
      ) : null}
      {lines.map((line) => (
        <CaseForm key={line.id} act="DONE" page={page} names={{ on: say("doneDay") }} about={line.words ?? ""}>
          <Hidden name="about" value={line.id} />
          <DateField
            name="on"
            label={`${say("doneDay")}: ${line.words}`}
            value={page.today}
            max={page.today}
            required
          />
        </CaseForm>
      ))}
    </Section>
  );
}

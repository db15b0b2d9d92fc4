import { stamp } from "@/domain/month";
import { formatDay, formatMonth } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { DoneNotice } from "../keep/done-notice";
import { TermForm } from "./term-form";
import type { TermPage } from "./term-page";

/** The terms an organization counts by and whose dates they are, and the form to keep its own. */
export async function TermView({ page }: { page: TermPage }) {
  return (
    <>
      <DoneNotice done={page.done} />
      <TermList page={page} />
      <TermForm organization={page.standing.organization} />
    </>
  );
}

async function TermList({ page: { standing, terms } }: { page: TermPage }) {
  const [say, tongue] = await Promise.all([words("keep"), language()]);
  if (terms.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("termNone")}>
        <p>{say("termNoneText")}</p>
      </Blank>
    );
  return (
    <Section heading={say("termsHeading")}>
      <Table
        fold
        caption={say("termsHeading")}
        columns={[
          { head: say("term") },
          { head: say("congressOn") },
          { head: say("termMonths") },
          { head: say("termOwner") },
        ]}
      >
        {terms.map(({ name, congressOn, from, to, organization }) => (
          <Row key={name}>
            <NameCell>{name.replace("-", "–")}</NameCell>
            <Cell folded="out">{congressOn ? formatDay(congressOn, tongue) : "–"}</Cell>
            <Cell>
              <span className="n">
                {formatMonth(stamp(from), tongue)}–{formatMonth(stamp(to), tongue)}
              </span>
            </Cell>
            <Cell folded="third">
              {organization.id === standing.organization.id
                ? say("termOwn")
                : say("termInherited", { name: organization.name })}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

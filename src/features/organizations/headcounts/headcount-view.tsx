import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { DoneNotice } from "../keep/done-notice";
import { HeadcountForm } from "./headcount-form";
import type { HeadcountPage } from "./headcount-page";
import { RegisterPart } from "./register-part";

/** Members counted over time, and the form for another count. */
export async function HeadcountView({ page }: { page: HeadcountPage }) {
  return (
    <>
      <DoneNotice done={page.done} />
      <RegisterPart page={page} />
      <Counts page={page} />
      <HeadcountForm page={page} />
    </>
  );
}

async function Counts({ page: { counted } }: { page: HeadcountPage }) {
  const [say, tongue] = await Promise.all([words("keep"), language()]);
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, tongue));
  if (counted.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("countNone")}>
        <p>{say("countNoneText")}</p>
      </Blank>
    );
  return (
    <Section heading={say("countsHeading")}>
      <Table
        caption={say("countsHeading")}
        columns={[
          { head: say("countedOn") },
          { head: say("total"), numeric: true },
          { head: say("official"), numeric: true },
          { head: say("probationary"), numeric: true },
        ]}
      >
        {counted.map(({ on, total, official, probationary, source }) => (
          <Row key={on}>
            <NameCell note={source}>{formatDay(on, tongue)}</NameCell>
            <Cell numeric strong>
              {figure(total)}
            </Cell>
            <Cell numeric>{figure(official)}</Cell>
            <Cell numeric>{figure(probationary)}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

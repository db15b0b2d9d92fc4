import type { Holiday } from "@/domain/regulations/holiday";
import { formatDay } from "@/text/format";
import type { Language } from "@/text/language";
import { language, type Words, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Cell } from "@/ui/cell";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { NameCell } from "@/ui/name-cell";
import { PageHead } from "@/ui/page-head";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Segments } from "@/ui/segments";
import { Submit } from "@/ui/submit";
import { Table } from "@/ui/table";
import { dropHoliday } from "./actions";
import { DayForm } from "./day-form";
import { DoneNotice } from "./done-notice";
import type { CalendarPage } from "./queries";
import { weekdayOf } from "./weekday-of";

/** The days off and the days worked instead of a year, and the form for another. */
export async function CalendarView({
  page: { year, years, days },
  done,
}: {
  page: CalendarPage;
  done: string | undefined;
}) {
  const say = await words("regulations");
  return (
    <>
      <PageHead title={say("calendarTitle")} lead={say("calendarLead")}>
        <ButtonLink href="/regulations">{say("toRegulations")}</ButtonLink>
      </PageHead>
      <DoneNotice done={done} />
      <Segments
        label={say("years")}
        items={years.map((one) => ({ label: String(one), href: `/holidays?year=${one}`, current: one === year }))}
      />
      {days.length === 0 ? (
        <Blank kind="empty" level={2} heading={say("emptyYear", { year: String(year) })}>
          <p>{say("emptyYearText")}</p>
        </Blank>
      ) : (
        <Days year={year} days={days} />
      )}
      <DayForm year={year} />
    </>
  );
}

async function Days({ year, days }: { year: number; days: readonly Holiday[] }) {
  const [say, tongue] = await Promise.all([words("regulations"), language()]);
  const heading = say("yearHeading", { year: String(year) });
  return (
    <Section heading={heading}>
      <Table
        fold
        caption={heading}
        columns={[
          { head: say("day"), width: "22%" },
          { head: say("name"), width: "30%" },
          { head: say("source"), width: "36%" },
          { head: <span className="sr-only">{say("drop")}</span>, width: "12%" },
        ]}
      >
        {days.map((holiday) => (
          <DayRow key={holiday.day} holiday={holiday} say={say} tongue={tongue} />
        ))}
      </Table>
    </Section>
  );
}

type RowProps = { readonly holiday: Holiday; readonly say: Words<"regulations">; readonly tongue: Language };

function DayRow({ holiday: { day, name, kind, source, grade }, say, tongue }: RowProps) {
  const told = formatDay(day, tongue);
  return (
    <Row>
      <NameCell note={`${say(`weekday.${weekdayOf(day)}`)} · ${say(`kinds.${kind}`)}`}>{told}</NameCell>
      <Cell>{name}</Cell>
      <Cell folded="second">
        {source} · {say(`grades.${grade}`)}
      </Cell>
      <Cell folded="third">
        <Form action={dropHoliday} label={say("dropDay", { day: told })}>
          <Hidden name="day" value={day} />
          <Submit kind="plain">{say("drop")}</Submit>
        </Form>
      </Cell>
    </Row>
  );
}

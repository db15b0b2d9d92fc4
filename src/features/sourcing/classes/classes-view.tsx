import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Pager } from "@/ui/pager";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { ClassForm } from "./class-form";
import { classAddress } from "./class-query";
import type { ClassesPage } from "./classes-page";

/** The classes, the latest first, with how many were sent and how many passed. */
export async function ClassesView({ page: { standing, classes, last, keeps, today } }: { page: ClassesPage }) {
  const [say, to] = await Promise.all([words("classes"), language()]);
  const { code, id } = standing.organization;
  return (
    <>
      <Section heading={say("heading")}>
        {classes.length === 0 ? (
          <Blank kind="empty" heading={say("none")}>
            {keeps ? <p>{say("noneText")}</p> : null}
          </Blank>
        ) : (
          <Table
            fold
            caption={say("heading")}
            columns={[
              { head: say("columnClass") },
              { head: say("columnDays"), width: "16%" },
              { head: say("columnSeats"), numeric: true, width: "11%" },
              { head: say("results.PASSED"), numeric: true, width: "8%" },
              { head: say("results.FAILED"), numeric: true, width: "9%" },
              { head: say("results.ABSENT"), numeric: true, width: "8%" },
            ]}
          >
            {classes.map((one) => (
              <Row key={one.id}>
                <NameCell
                  href={classAddress(one)}
                  note={[...(one.organizationId === id ? [] : [one.place]), ...(one.where ? [one.where] : [])].join(
                    " · ",
                  )}
                >
                  {one.name || say("one")}
                </NameCell>
                <Cell folded="second">
                  <span className="n">
                    {formatDay(one.from, to)}–{formatDay(one.to, to)}
                  </span>
                </Cell>
                <Cell numeric lead={say("leadSeats")}>
                  {formatNumber(one.seats, to)}
                </Cell>
                <Cell numeric lead={say("leadPassed")}>
                  {formatNumber(one.passed, to)}
                </Cell>
                <Cell numeric folded="out">
                  {formatNumber(one.failed, to)}
                </Cell>
                <Cell numeric folded="out">
                  {formatNumber(one.absent, to)}
                </Cell>
              </Row>
            ))}
          </Table>
        )}
        <Pager label={say("pages")} next={last && `/organizations/${code}/classes?after=${last}`} />
      </Section>
      {keeps ? (
        <Section heading={say("newHeading")} screenOnly>
          <ClassForm code={code} today={today} />
        </Section>
      ) : null}
    </>
  );
}

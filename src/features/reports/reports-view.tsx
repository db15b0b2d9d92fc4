import { findStanding, type Standing } from "@/data/organizations/standing";
import { type FrozenLine, listFrozen } from "@/data/reports/frozen-reports";
import type { Access } from "@/domain/access";
import { periodOfMonths } from "@/domain/period";
import { reportSign } from "@/domain/reports/issuer";
import { countedTerms, termPeriod } from "@/domain/term";
import { formatDay, formatNumber } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Field } from "@/ui/field";
import { LineForm } from "@/ui/filter-form";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Table } from "@/ui/table";
import { reportPeriods } from "./report-periods";

export type ReportsPage = {
  readonly standing: Standing;
  readonly today: Access["today"];
  readonly frozen: readonly FrozenLine[];
};

/** The reports of an organization; nothing where it is out of reach. */
export async function readReports(access: Access<"attainment.read">, code: string): Promise<ReportsPage | undefined> {
  const standing = await findStanding(access, code);
  return standing && { standing, today: access.today, frozen: await listFrozen(access, standing.organization.id, 50) };
}

/** Which report to make, and those that were frozen. */
export async function ReportsView({ page }: { page: ReportsPage }) {
  const [say, spell] = await Promise.all([words("reports"), periodWords()]);
  const { standing, today } = page;
  const terms = countedTerms(standing.organization.path, standing.termRows);
  return (
    <>
      <Section heading={say("choose")} screenOnly>
        <LineForm
          action={`/organizations/${standing.organization.code}/reports/new`}
          submit={say("make")}
          kind="main"
          className="pt-3"
        >
          <SelectField
            name="period"
            label={say("period")}
            width="18rem"
            options={reportPeriods(today, terms).map((period) => ({ value: period.name, label: spell(period) }))}
          />
          <Field
            name="other"
            label={say("otherPeriod")}
            hint={say("otherHint")}
            width="12rem"
            maxLength={20}
            autoComplete="off"
          />
        </LineForm>
      </Section>
      <FrozenList page={page} />
    </>
  );
}

async function FrozenList({ page: { standing, frozen } }: { page: ReportsPage }) {
  const [say, spell, to] = [await words("reports"), await periodWords(), await language()];
  const { code, kind } = standing.organization;
  const sign = reportSign(kind);
  const terms = countedTerms(standing.organization.path, standing.termRows);
  const named = ({ period, from, to: last }: FrozenLine) => {
    const term = terms.find(({ name }) => name === period);
    return spell(term ? termPeriod(term) : periodOfMonths({ from, to: last }));
  };
  return (
    <Section heading={say("frozenHeading")}>
      {frozen.length === 0 ? (
        <p className="pt-2">{say("frozenNone")}</p>
      ) : (
        <Table
          fold
          caption={say("frozenHeading")}
          columns={[
            { head: say("columnPeriod"), width: "28%" },
            { head: say("columnNumber"), width: "13rem" },
            { head: say("columnOn"), width: "9rem" },
            { head: say("columnAdmitted"), numeric: true, width: "8rem" },
            { head: say("columnHash"), gap: true },
          ]}
        >
          {frozen.map((one) => (
            <Row key={one.id}>
              <NameCell href={`/organizations/${code}/reports/${one.id}`}>{named(one)}</NameCell>
              <Cell folded="line">
                {one.number
                  ? say("numbered", { number: one.number, sign, day: formatDay(one.signedOn, to) })
                  : say("unnumbered")}
              </Cell>
              <Cell folded="line" lead={`${say("columnOn")}:`}>
                <span className="n">{formatDay(one.on, to)}</span>
              </Cell>
              <Cell numeric strong folded="line" lead={`${say("columnAdmitted")}:`}>
                {one.admitted === null ? say("silent") : formatNumber(one.admitted, to)}
              </Cell>
              <Cell gap folded="out">
                <code className="text-13">{one.hash.slice(0, 16)}</code>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}

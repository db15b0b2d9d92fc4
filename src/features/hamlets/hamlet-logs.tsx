import type { HamletCount } from "@/data/hamlets/columns";
import type { HamletHistory } from "@/data/hamlets/history";
import { ethnicGroupNamed } from "@/domain/persons/ethnic-group";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Log } from "@/ui/log";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";

/** How the hamlet came to be as it is: names, cells, figures; the newest first. */
export async function HamletLogs({ hamlet }: { hamlet: HamletHistory }) {
  const [say, sayFigure, tongue] = await Promise.all([words("hamlets"), words("attainment"), language()]);
  const { names, services, counts } = hamlet;
  return (
    <Section heading={say("historyHeading")}>
      {services.length > 0 ? (
        <div className="pt-3">
          <h3 className="pb-1">{say("servicesHeading")}</h3>
          <Log
            items={services.map(({ kind, cellName, from, to, certainty, source }) => ({
              key: from,
              at: formatDay(from, tongue),
              text: (
                <>
                  {cellName ? say("ofCell", { cell: cellName, how: say(`served.${kind}`) }) : say(`served.${kind}`)}
                  {to ? `, ${say("untilDay", { from: formatDay(from, tongue), to: formatDay(to, tongue) })}` : null}
                  {certainty ? (
                    <span className="note">
                      {[sayFigure(`certainty.${certainty}`), source].filter(Boolean).join(" · ")}
                    </span>
                  ) : null}
                </>
              ),
            }))}
          />
        </div>
      ) : null}
      <div className="pt-4">
        <h3 className="pb-1">{say("namesHeading")}</h3>
        <Log items={names.map(({ from, name }) => ({ key: from, at: formatDay(from, tongue), text: name }))} />
      </div>
      {counts.length > 1 ? <Counts counts={counts} /> : null}
    </Section>
  );
}

async function Counts({ counts }: { counts: readonly HamletCount[] }) {
  const [say, tongue] = await Promise.all([words("hamlets"), language()]);
  const figure = (value: number | null) => (value === null ? null : formatNumber(value, tongue));
  return (
    <div className="pt-4">
      <h3 className="pb-1">{say("countsHeading")}</h3>
      <Table
        caption={say("countsHeading")}
        columns={[
          { head: say("columnOn") },
          { head: say("columnHouseholds"), numeric: true },
          { head: say("columnPoor"), numeric: true },
          { head: say("columnPopulation"), numeric: true },
          { head: say("columnEthnic") },
        ]}
      >
        {counts.map(({ on, households, poorHouseholds, population, ethnicGroup }) => (
          <Row key={on}>
            <Cell>
              <span className="n">{formatDay(on, tongue)}</span>
            </Cell>
            <Cell numeric>{figure(households)}</Cell>
            <Cell numeric>{figure(poorHouseholds)}</Cell>
            <Cell numeric>{figure(population)}</Cell>
            <Cell>{ethnicGroup ? ethnicGroupNamed(ethnicGroup) : null}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

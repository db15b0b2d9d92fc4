import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { Done } from "@/ui/done";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import type { PairsPage } from "./pairs";

/** Pairs of likely names; each leads to both side by side. */
export async function PairsView({ page: { standing, pairs, isMore, done } }: { page: PairsPage }) {
  const say = await words("persons");
  const here = `/organizations/${standing.organization.code}/persons/merge`;
  const year = (born: number | null) => (born === null ? say("yearUnknown") : String(born));
  return (
    <>
      {done === "merged" ? <Done>{say("done")}</Done> : null}
      <p className="max-w-text pb-3">{say("lead")}</p>
      {pairs.length === 0 ? (
        <Blank kind="empty" level={2} heading={say("none")} />
      ) : (
        <Table
          caption={say("title")}
          fold
          columns={[
            { head: say("one") },
            { head: say("born"), width: "8rem" },
            { head: say("other") },
            { head: say("born"), width: "8rem" },
          ]}
        >
          {pairs.map((pair) => (
            <Row key={`${pair.one} ${pair.other}`}>
              <NameCell href={`${here}?keep=${pair.one}&other=${pair.other}`} note={pair.place}>
                {pair.name}
              </NameCell>
              <Cell folded="line" lead={say("born")}>
                <span className="n">{year(pair.year)}</span>
              </Cell>
              <Cell folded="line">
                {pair.otherName}
                <span className="note">{pair.otherPlace}</span>
              </Cell>
              <Cell folded="line" lead={say("born")}>
                <span className="n">{year(pair.otherYear)}</span>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {isMore ? <p className="pt-2 text-14 text-ink-2">{say("more")}</p> : null}
    </>
  );
}

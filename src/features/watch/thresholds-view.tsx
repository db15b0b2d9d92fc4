import { may } from "@/access/may";
import { formatDay, formatNumber, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Done } from "@/ui/done";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import { ruleWords } from "./rule-words";
import { ThresholdForm } from "./threshold-form";
import { thresholdWords } from "./threshold-words";
import type { ShownThreshold, ThresholdsPage } from "./thresholds-page";

/** What holds here for every threshold, who said so, and the form that sets one. */
export async function ThresholdsView({ page, done }: { page: ThresholdsPage; done: string | undefined }) {
  const say = await words("watch");
  const isKept = await may("threshold.set", page.standing.organization.path);
  return (
    <>
      {done === "1" && isKept ? <Done>{say("setDone")}</Done> : null}
      <p className="max-w-text pb-3">{say("thresholdsLead")}</p>
      <Table
        fold
        caption={say("thresholdsCaption")}
        columns={[
          { head: say("columnThreshold") },
          { head: say("columnValue"), numeric: true, width: "8rem" },
          { head: say("columnSaid"), gap: true, width: "34%" },
        ]}
      >
        {page.thresholds.map((one) => (
          <Line key={one.setting} one={one} />
        ))}
      </Table>
      {isKept ? (
        <ThresholdForm page={page} isFree={await may("threshold.loosen", page.standing.organization.path)} />
      ) : null}
    </>
  );
}

async function Line({ one }: { one: ShownThreshold }) {
  const [say, to, rule, spell] = [await words("watch"), await language(), await ruleWords(), await thresholdWords()];
  const { held, saidBy, unit } = one;
  const day = held.from ? formatDay(held.from, to) : "";
  const said = {
    here: () => say("saidHere", { day }),
    whole: () => say("saidWhole", { day }),
    default: () => say("saidDefault"),
    above: () => say("saidBy", { place: "place" in saidBy ? saidBy.place : "", day }),
  }[saidBy.kind]();
  return (
    <Row>
      <NameCell note={rule.name(one.rule)}>{spell(one.rule, one.name)}</NameCell>
      <Cell numeric>
        {unit === "percent"
          ? formatPercent(String(held.value), to)
          : `${formatNumber(held.value, to)} ${say(`unit.${unit}`)}`}
      </Cell>
      <Cell gap folded="line">
        {said}
        {held.boundBy === null ? null : <span className="note">{say("bound")}</span>}
      </Cell>
    </Row>
  );
}

import { Fragment } from "react";
import type { Measured } from "@/domain/figures/attainment";
import { formatDay, formatNumber, formatPercent } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Status } from "@/ui/status";
import { Table } from "@/ui/table";
import { CertaintyMark } from "./certainty-mark";
import { csvOf } from "./csv-address";
import { otherRevisions } from "./other-revisions";
import { QuotaChanges } from "./quota-changes";
import type { AttainmentReport } from "./report";
import { shapeWords } from "./shape-words";
import { askedWords, verdictWords } from "./verdict-words";

/** All quotas of the period side by side, each with the decision it rests on. */
export function QuotaTable({ report }: { report: AttainmentReport }) {
  const { figure } = report;
  const say = useWords("attainment");
  const others = otherRevisions(report);
  if (figure.quotas.length + others.length === 0) return null;
  const rest = others.filter(({ measured }) => !figure.quotas.some(({ basis }) => basis === measured.basis));
  return (
    <Section
      heading={say("quotasHeading")}
      aside={<Download href={csvOf(report, "quotas")} table={say("quotasHeading")} />}
    >
      <Table
        fold
        still
        caption={say("quotasHeading")}
        columns={[
          { head: say("columnBasis") },
          { head: say("columnResult"), numeric: true },
          { head: say("columnPercent"), numeric: true },
          { head: say("columnLeft"), numeric: true },
        ]}
      >
        {figure.quotas.map((measured) => (
          <Fragment key={measured.basis}>
            <Line admitted={figure.admitted} measured={measured} />
            <QuotaChanges
              admitted={figure.admitted}
              revisions={others.filter((other) => other.measured.basis === measured.basis)}
            />
          </Fragment>
        ))}
        <QuotaChanges admitted={figure.admitted} revisions={rest} />
      </Table>
    </Section>
  );
}

function Line({ admitted, measured }: { admitted: number; measured: Measured }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const { quota, basis, max, percent, verdict } = measured;
  const text = verdictWords(to)(admitted, measured);
  const isRange = max !== null;
  return (
    <Row>
      <NameCell note={<Decision measured={measured} />}>
        {say(`basis.${basis}`)} <CertaintyMark certainty={quota.certainty} source={quota.source} />
      </NameCell>
      <Cell numeric>
        {isRange ? (
          say("rangeFull", { count: admitted, verdict: text })
        ) : (
          <Pair done={formatNumber(admitted, to)} asked={askedWords(to)(measured)} />
        )}
      </Cell>
      <Cell numeric folded={isRange ? "out" : undefined}>
        {isRange ? null : <Percent text={percent === null ? undefined : formatPercent(percent, to)} />}
      </Cell>
      <Cell numeric folded={isRange ? "out" : "third"}>
        {isRange ? null : <Status tone={verdict === "short" ? "plain" : "ok"}>{text}</Status>}
      </Cell>
    </Row>
  );
}

function Decision({ measured: { quota } }: { measured: Measured }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const day = formatDay(quota.decidedOn, to);
  const decision = quota.decisionNo ? say("decided", { number: quota.decisionNo, day }) : say("decidedOn", { day });
  return `${shapeWords(to)(quota)} · ${decision}`;
}

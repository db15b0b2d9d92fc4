import { attained } from "@/domain/attainment";
import { dayBefore } from "@/domain/day";
import { measuredAgainst } from "@/domain/period";
import type { Quota } from "@/domain/quota";
import type { QuotaCourse } from "@/domain/quota-revisions";
import { formatDay, formatNumber, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import type { AttainmentReport } from "./report";
import { shapeWords } from "./shape-words";
import { askedWords, verdictWords } from "./verdict-words";

type Props = { readonly course: QuotaCourse; readonly report: AttainmentReport };

/** What a quota asked for at other times of its period, each with its attainment; what was closed is struck out. */
export async function QuotaChanges({ course: { changes, held }, report }: Props) {
  return changes.map((quota, index) =>
    quota.closes || quota === held ? null : (
      <Change key={quota.id} quota={quota} next={changes[index + 1]} report={report} />
    ),
  );
}

type ChangeProps = { readonly quota: Quota; readonly next: Quota | undefined; readonly report: AttainmentReport };

async function Change({ quota, next, report: { figure, period, asOf, style } }: ChangeProps) {
  const [say, to] = [await words("attainment"), await language()];
  const against = measuredAgainst(period);
  const of = { ...quota, from: against.from, to: against.to };
  const measured = attained(figure.admitted, of, { period, today: asOf, style });
  const day = (on: Quota["decidedOn"]) => formatDay(on, to);
  const pair = <Pair done={formatNumber(figure.admitted, to)} asked={(await askedWords())(measured)} />;
  const isClosed = next?.closes === true;
  const when = next
    ? say("courseFromTo", { from: day(quota.decidedOn), to: day(dayBefore(next.decidedOn)) })
    : say("courseFrom", { from: day(quota.decidedOn) });
  const by = isClosed ? say("courseClosed", { day: day(next.decidedOn) }) : null;
  const notes = [quota.decisionNo, (await shapeWords())(quota), by].filter(Boolean).join(" · ");
  return (
    <Row className="text-ink-2">
      <NameCell note={notes}>
        {say(`basis.${quota.basis}`)}, {when}
      </NameCell>
      <Cell numeric>{isClosed ? <s>{pair}</s> : pair}</Cell>
      <Cell numeric folded={measured.max === null ? undefined : "out"}>
        {measured.max === null && !isClosed ? (
          <Percent text={measured.percent === null ? undefined : formatPercent(measured.percent, to)} />
        ) : null}
      </Cell>
      <Cell numeric folded="third">
        {isClosed ? say("closedQuota") : (await verdictWords())(figure.admitted, measured)}
      </Cell>
    </Row>
  );
}

import { stamp } from "@/domain/month";
import { formatMonth, formatNumber, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { Bar } from "@/ui/bar";
import type { BarScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import { Status } from "@/ui/status";
import { attainmentAddress } from "./attainment-address";
import { barFigures, barWords } from "./bar-words";
import { isBehind } from "./behind";
import type { AttainmentReport, ChildFigure } from "./report";
import { askedWords, verdictWords } from "./verdict-words";

type Props = { readonly child: ChildFigure; readonly report: AttainmentReport; readonly scale: BarScale };

/** One organization below: name, members, bar, pair, percent, what is missing. */
export async function ChildRow({ child, report, scale }: Props) {
  const [say, to] = [await words("attainment"), await language()];
  const { organization, figure, headcount } = child;
  const [lead] = figure.quotas;
  const done = figure.isReported || lead ? formatNumber(figure.admitted, to) : "–";
  const hasPercent = lead?.percent && lead.max === null;
  return (
    <Row>
      <NameCell href={attainmentAddress(report, organization.code, report.period.name)} note={<Note child={child} />}>
        {organization.name}
      </NameCell>
      <Cell numeric folded="out">
        {headcount ? formatNumber(headcount.total, to) : null}
      </Cell>
      <Cell gap folded="second">
        {figure.isReported || lead ? (
          <Bar {...barFigures(figure)} scale={scale} label={(await barWords())(figure)} />
        ) : null}
      </Cell>
      <Cell numeric>
        <Pair done={done} asked={lead ? (await askedWords())(lead) : undefined} />
      </Cell>
      <Cell numeric folded="out">
        <Percent text={hasPercent && lead.percent ? formatPercent(lead.percent, to) : undefined} />
      </Cell>
      <Cell numeric>
        <Verdict child={child} report={report} none={say("noQuota")} />
      </Cell>
    </Row>
  );
}

async function Verdict({ child: { figure }, report, none }: Omit<Props, "scale"> & { none: string }) {
  const say = await words("attainment");
  const [lead] = figure.quotas;
  if (!lead) return <span className="text-13 text-ink-2">{figure.isReported ? none : "–"}</span>;
  const text = (await verdictWords())(figure.admitted, lead);
  if (lead.verdict !== "short") return <Status tone="ok">{text}</Status>;
  if (!isBehind(figure, report)) return <b className="font-strong">{text}</b>;
  const count = (lead.expected ?? 0) - figure.admitted;
  return (
    <>
      <b className="font-strong">{text}</b> <Status tone="late">{say("paceLateShort", { count })}</Status>
    </>
  );
}

async function Note({ child: { figure, ownMonths } }: { child: ChildFigure }) {
  const [say, to] = [await words("attainment"), await language()];
  const notes = [
    figure.isReported ? undefined : say("silent"),
    figure.unphased > 0 ? say("unphasedShort", { count: figure.unphased }) : undefined,
    ownMonths
      ? say("ownMonths", {
          months: `${formatMonth(stamp(ownMonths.from), to)}–${formatMonth(stamp(ownMonths.to), to)}`,
        })
      : undefined,
  ];
  return notes.filter(Boolean).join(" · ") || null;
}

import type { ComponentProps, ReactNode } from "react";
import { type Figure, leadOf, shownPercent } from "@/domain/figures/figure";
import { formatPercent } from "@/text/format";
import { Bar } from "@/ui/bar";
import type { BarScale } from "@/ui/bar-scale";
import type { Cell } from "@/ui/cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import type { Table } from "@/ui/table";
import { barFigures } from "./bar-words";
import type { AttainmentReport, ChildFigure } from "./report";
import type { RowWords } from "./row-words";
import { Verdict } from "./verdict";

type Head = ComponentProps<typeof Table>["columns"][number];
type Looks = Pick<ComponentProps<typeof Cell>, "numeric" | "gap" | "folded">;

/** A column beside the name: how it stands, and what it says of a place, of all of them, and of what none of them has. */
export type ChildrenColumn = {
  readonly head: Head;
  readonly looks: Looks;
  readonly of: (child: ChildFigure) => ReactNode;
  readonly total: ReactNode;
  readonly unitemised?: ReactNode;
};

type Given = { readonly report: AttainmentReport; readonly words: RowWords; readonly scale: BarScale };

/** The columns of the table of those below: members, bar, pair, percentage, what is missing. */
export const childrenColumns = (given: Given): readonly ChildrenColumn[] => [
  members(given),
  bars(given),
  persons(given),
  percents(given),
  missing(given),
];

const members = ({ report, words: { say, number } }: Given): ChildrenColumn => ({
  head: { head: say("columnMembers"), numeric: true, width: "9%" },
  looks: { numeric: true, folded: "out" },
  of: ({ headcount }) => headcount && number(headcount.total),
  total: report.standing.headcount && number(report.standing.headcount.total),
});

const bars = ({ report: { figure }, words: { say, bar }, scale }: Given): ChildrenColumn => ({
  head: { head: say("columnAgainst"), gap: true },
  looks: { gap: true, folded: "second" },
  of: (child) => isTold(child.figure) && <Bar {...barFigures(child.figure)} scale={scale} label={bar(child.figure)} />,
  total: null,
  unitemised: (
    <Bar
      admitted={figure.unitemised}
      unitemised={figure.unitemised}
      scale={scale}
      label={say("barUnitemised", { count: figure.unitemised })}
    />
  ),
});

const persons = ({ report: { figure }, words: { say, number, asked } }: Given): ChildrenColumn => {
  const quota = (one: Figure) => leadOf(one) && asked(leadOf(one));
  return {
    head: { head: say("columnPersons"), numeric: true, width: "11%" },
    looks: { numeric: true },
    of: (child) => (
      <Pair done={isTold(child.figure) ? number(child.figure.admitted) : "–"} asked={quota(child.figure)} />
    ),
    total: [number(figure.admitted), quota(figure)].filter(Boolean).join("/"),
    unitemised: <Pair done={number(figure.unitemised)} />,
  };
};

const percents = ({ report: { figure }, words: { say, to } }: Given): ChildrenColumn => {
  const text = (one: Figure) => {
    const percent = shownPercent(leadOf(one));
    return percent === null ? undefined : formatPercent(percent, to);
  };
  return {
    head: { head: say("columnPercent"), numeric: true, width: "11%" },
    looks: { numeric: true, folded: "out" },
    of: (child) => <Percent text={text(child.figure)} />,
    total: text(figure) ?? "–",
  };
};

const missing = ({ report, words }: Given): ChildrenColumn => {
  const lead = leadOf(report.figure);
  return {
    head: { head: words.say("columnLeft"), numeric: true, sorted: "descending", width: "14%" },
    looks: { numeric: true },
    of: (child) => <Verdict figure={child.figure} report={report} words={words} />,
    total: lead ? words.verdict(report.figure.admitted, lead) : "–",
  };
};

/** Whether there is anything to draw and to print. */
const isTold = (figure: Figure) => figure.isReported || leadOf(figure) !== undefined;

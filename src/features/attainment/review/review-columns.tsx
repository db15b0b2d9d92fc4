import type { ComponentProps, ReactNode } from "react";
import { leadOf, shownPercent } from "@/domain/figures/figure";
import type { ReviewColumn } from "@/domain/figures/review-order";
import { formatPercent } from "@/text/format";
import { wordsIn } from "@/text/words";
import { Bar } from "@/ui/bar";
import type { BarScale } from "@/ui/bar-scale";
import type { Cell } from "@/ui/cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import { Status } from "@/ui/status";
import type { Table } from "@/ui/table";
import { barFigures } from "../bar-words";
import type { RowWords } from "../row-words";
import { behindOf } from "./columns-of";
import type { Review, ReviewFacts } from "./report";
import { termOrYear } from "./term-or-year";

type Column = {
  readonly key: string;
  /** What pressing its head sorts by. */
  readonly by?: ReviewColumn;
  readonly head: ComponentProps<typeof Table>["columns"][number];
  readonly looks: Pick<ComponentProps<typeof Cell>, "numeric" | "gap" | "folded" | "lead">;
  readonly of: (facts: ReviewFacts) => ReactNode;
  readonly total: ReactNode;
};

type Given = { readonly review: Review; readonly words: RowWords; readonly scale: BarScale };

/** The columns beside the name: bar, pair, percent, missing, pace, before, and what explains them. */
export function reviewColumns({ review, words, scale }: Given): readonly Column[] {
  const say = wordsIn(words.to, "review");
  const { number } = words;
  const figure = (key: ReviewColumn, head: string, of: Column["of"], more: Partial<Column> = {}): Column => ({
    ...{
      key,
      by: key,
      head: { head, numeric: true },
      looks: { numeric: true, folded: "out" },
      of,
      total: of(review.own),
    },
    ...more,
  });
  return [
    {
      key: "bar",
      head: { head: words.say("columnAgainst"), gap: true, width: "14%" },
      looks: { gap: true, folded: "second" },
      of: (row) => isTold(row) && <Bar {...barFigures(row.figure)} scale={scale} label={words.bar(row.figure)} />,
      total: null,
    },
    {
      key: "persons",
      head: { head: words.say("columnPersons"), numeric: true },
      looks: { numeric: true },
      of: (row) => persons(row, words),
      total: persons(review.own, words),
    },
    figure("percent", words.say("columnPercent"), ({ figure }) => <Percent text={percentText(figure, words)} />),
    figure("missing", words.say("columnLeft"), (row) => missing(row, words), { looks: { numeric: true } }),
    figure("pace", words.say("columnPace"), (row) => pace(behindOf(row, review), words, say("paceKept"))),
    ...(termOrYear(review.period) === "none"
      ? []
      : [
          figure(
            "before",
            say(`columnBefore.${termOrYear(review.period) === "term" ? "term" : "year"}`),
            ({ before }) => (before === null ? "–" : number(before)),
          ),
        ]),
    figure("without", say("columnWithout"), ({ causes }) => (
      <>
        <Pair done={number(causes.none)} asked={number(causes.cells - causes.silent)} />
        {causes.silent > 0 ? <span className="note">{say("silentCells", { count: causes.silent })}</span> : null}
      </>
    )),
    figure("returns", say("columnReturns"), ({ causes }) =>
      causes.due > 0 ? <Pair done={number(causes.handedIn)} asked={number(causes.due)} /> : "–",
    ),
    ...(review.cases
      ? [figure("cases", say("columnCases"), ({ cases }) => (cases === null ? "–" : number(cases)))]
      : []),
  ];
}

const isTold = ({ figure }: ReviewFacts) => figure.isReported || leadOf(figure) !== undefined;

const persons = ({ figure }: ReviewFacts, { number, asked }: RowWords) => (
  <Pair done={figure.isReported ? number(figure.admitted) : "–"} asked={leadOf(figure) && asked(leadOf(figure))} />
);

function percentText(figure: ReviewFacts["figure"], { to }: RowWords) {
  const percent = figure.isReported ? shownPercent(leadOf(figure)) : null;
  return percent === null ? undefined : formatPercent(percent, to);
}

function missing({ figure }: ReviewFacts, { verdict, say }: RowWords) {
  const lead = leadOf(figure);
  if (!lead) return <span className="text-13 text-ink-2">{say("noQuota")}</span>;
  const text = verdict(figure.admitted, lead);
  return lead.verdict === "short" ? <b className="font-strong">{text}</b> : <Status tone="ok">{text}</Status>;
}

function pace(behind: number | null, { say }: RowWords, kept: string) {
  if (behind === null) return "–";
  return behind > 0 ? <Status tone="late">{say("paceLateShort", { count: behind })}</Status> : kept;
}

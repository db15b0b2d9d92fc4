import { classes } from "./classes";

type Props = {
  /** "43/60" */
  readonly figure: string;
  /** "71,6%" */
  readonly percent?: string | undefined;
  /** "còn 17", "vượt 146" */
  readonly rest?: string | undefined;
  /** Behind pace: the rest is red, for a hand is needed. */
  readonly late?: boolean;
};

/** The one figure of the page. */
export const MainFigure = ({ figure, percent, rest, late = false }: Props) => (
  <p className="flex flex-wrap items-baseline gap-x-3 text-24 leading-tight sm:gap-x-4 sm:text-28">
    <b className="text-38 tracking-[-0.015em] sm:text-44">{figure}</b>{" "}
    {percent === undefined ? null : <span>{percent}</span>}{" "}
    {rest === undefined ? null : <span className={classes(late && "font-strong text-seal")}>{rest}</span>}
  </p>
);

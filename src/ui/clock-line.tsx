import { classes } from "./classes";

type Props = {
  /** How much of the time has gone, 0 to 100. */
  readonly gone: number;
  /** Past its end, or close to it. */
  readonly late: boolean;
};

/** The time of a clock as a thin line with its end mark; the words beside it say the same. */
export const ClockLine = ({ gone, late }: Props) => (
  <svg className="block h-3.5 w-full" aria-hidden="true">
    <line x1="0" x2="100%" y1="7" y2="7" stroke="var(--rule)" strokeWidth="4" />
    <line
      x1="0"
      x2={`${gone}%`}
      y1="7"
      y2="7"
      strokeWidth="4"
      className={classes("forced-colors:stroke-[CanvasText]", late ? "stroke-seal" : "stroke-pen")}
    />
    <line x1="100%" x2="100%" y1="1" y2="13" stroke="var(--ink)" strokeWidth="5" />
  </svg>
);

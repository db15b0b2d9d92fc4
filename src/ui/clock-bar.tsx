import { classes } from "./classes";

/** Time gone before a deadline, from 0 to 1; the whole line once it is overdue. */
export const ClockBar = ({ gone, late = false, label }: { gone: number; late?: boolean; label: string }) => (
  <svg className="bar my-1 h-3.5!" role="img" aria-label={label}>
    <line className="way" x1="0" x2="100%" y1="7" y2="7" />
    <line
      className={classes("gone", late && "late")}
      x1="0"
      x2={`${late ? 100 : Math.round(Math.min(1, Math.max(0, gone)) * 100)}%`}
      y1="7"
      y2="7"
    />
    <line className="mark" x1="100%" x2="100%" y1="1" y2="13" />
  </svg>
);

import { classes } from "./classes";

export type IconName = "check" | "late" | "time" | "lock" | "find" | "wait";

/** Always beside a word, so hidden from readers. Drawn from the sprite in the root layout. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg className={classes("icon", className)} aria-hidden="true">
    <use href={`#icon-${name}`} />
  </svg>
);

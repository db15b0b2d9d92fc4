import { type ReactNode, useId } from "react";
import { classes } from "./classes";

type Props = {
  readonly heading: string;
  readonly children: ReactNode;
  /** Beside the heading: a link or a count. */
  readonly aside?: ReactNode;
  /** The heading is read out but not drawn, where the figure says it all. */
  readonly quiet?: boolean;
  /** Personal things stay off paper. */
  readonly screenOnly?: boolean;
  readonly id?: string;
};

/** A heading over one 2 px rule of ink, and what belongs under it. */
export function Section({ heading, children, aside, quiet = false, screenOnly = false, id }: Props) {
  const own = useId();
  const named = id ?? own;
  return (
    <section
      aria-labelledby={named}
      className={classes("pt-6 pb-4 print:pt-4 print:pb-2", screenOnly && "print:hidden")}
    >
      {quiet ? (
        <h2 id={named} className="sr-only">
          {heading}
        </h2>
      ) : (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-b-2 pb-2">
          <h2 id={named}>{heading}</h2>
          {aside ? <div className="text-13 text-ink-2 leading-note print:[&_a]:hidden">{aside}</div> : null}
        </div>
      )}
      {children}
    </section>
  );
}

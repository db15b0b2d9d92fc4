import type { ReactNode } from "react";
import { words } from "@/text/words";
import { ButtonLink } from "./button-link";

type Props = {
  /** Names the list for readers. */
  readonly label: string;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Between the two, such as "51–100 trong 184". */
  readonly children?: ReactNode;
};

/** Back and forth by key: no page numbers, for lists grow while they are read. */
export async function Pager({ label, previous, next, children }: Props) {
  const say = await words("frame");
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-3 pt-4 print:hidden">
      {previous ? (
        <ButtonLink href={previous} rel="prev">
          {say("previous")}
        </ButtonLink>
      ) : null}
      <span className="text-13 text-ink-2">{children}</span>
      {next ? (
        <ButtonLink href={next} rel="next">
          {say("next")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

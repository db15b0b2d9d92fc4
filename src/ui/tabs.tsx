import { useWords } from "@/text/words";
import { classes } from "./classes";
import { Link } from "./link";
import { Still } from "./still";

export type Tab = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  /** Not among the four of a phone; stands in the footer there. */
  readonly far?: boolean;
};

/** The sections of an organization. */
export function Tabs({ items }: { items: readonly Tab[] }) {
  const say = useWords("frame");
  return (
    <Still as="nav" aria-label={say("sections")} className="border-rule border-b print:hidden">
      <ul className="wrap flex flex-wrap gap-x-6 max-sm:justify-between max-sm:gap-x-2">
        {items.map(({ label, href, current = false, far = false }) => (
          <li key={href} className={classes(far && "max-sm:hidden")}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={classes(
                "flex min-h-target items-center border-b-[3px] no-underline max-sm:text-14",
                current
                  ? "border-seal font-strong text-ink"
                  : "border-transparent text-ink-2 hover:border-rule-strong hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Still>
  );
}

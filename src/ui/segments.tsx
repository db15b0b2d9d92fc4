import { classes } from "./classes";
import { Link } from "./link";
import { Still } from "./still";

type Segment = { readonly label: string; readonly href: string; readonly current?: boolean };

/** The switch between periods, or between parts of a list: links, so that each has its address. */
export const Segments = ({ label, items }: { label: string; items: readonly Segment[] }) => (
  <Still
    as="nav"
    aria-label={label}
    className="inline-flex max-w-full flex-wrap rounded-card border border-rule-strong bg-field print:hidden"
  >
    {items.map(({ label: text, href, current = false }) => (
      <Link
        key={href}
        href={href}
        aria-current={current ? "page" : undefined}
        className={classes(
          "flex min-h-[calc(var(--target)-2px)] flex-auto items-center justify-center rounded-[2px] px-2 text-center text-14 no-underline sm:px-[0.8rem]",
          current
            ? "bg-ink font-strong text-paper forced-colors:outline forced-colors:outline-[Highlight]"
            : "text-ink hover:underline",
        )}
      >
        {text}
      </Link>
    ))}
  </Still>
);

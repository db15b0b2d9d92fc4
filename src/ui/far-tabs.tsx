import { classes } from "./classes";
import { Link } from "./link";
import { Still } from "./still";
import type { Tab } from "./tabs";

/** At the foot of a phone: the sections that its line of tabs has no room for, the current one marked as a tab is. */
export const FarTabs = ({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) => (
  <Still as="nav" aria-label={label} className="wrap pt-4 text-14 sm:hidden print:hidden">
    <ul className="flex flex-wrap gap-x-4">
      {items.map(({ label, href, current = false }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={current ? "page" : undefined}
            className={classes(
              "inline-flex min-h-target items-center border-b-[3px]",
              current ? "border-seal font-strong text-ink no-underline" : "border-transparent",
            )}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  </Still>
);

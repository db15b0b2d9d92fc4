import { useWords } from "@/text/words";
import { Link } from "./link";
import { Still } from "./still";

/** The way down from the province. What is out of the reader's reach is named, not linked. */
export function Crumbs({ items }: { items: readonly { readonly label: string; readonly href?: string }[] }) {
  const say = useWords("frame");
  return (
    <Still as="nav" aria-label={say("above")} className="pt-3 text-14 print:hidden">
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={label} className="inline-flex max-w-full items-baseline">
            {index > 0 ? (
              <span aria-hidden="true" className="mx-[0.45em] text-ink-2">
                ›
              </span>
            ) : null}
            {href ? (
              <Link href={href} className="inline-block py-2 text-ink-2">
                {label}
              </Link>
            ) : (
              <span className="inline-block py-2 text-ink-2">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </Still>
  );
}

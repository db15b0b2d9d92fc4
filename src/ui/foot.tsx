import type { ReactNode } from "react";
import { useWords } from "@/text/words";
import { Link } from "./link";

type Props = {
  /** The tabs a phone has no room for. */
  readonly others?: readonly { readonly label: string; readonly href: string }[];
  readonly children?: ReactNode;
};

export function Foot({ others = [], children }: Props) {
  const say = useWords("frame");
  return (
    <footer className="wrap print:hidden">
      <div className="mt-8 border-rule border-t pt-4 pb-8 text-13 text-ink-2 leading-note">
        {others.length > 0 ? (
          <nav aria-label={say("others")} className="sm:hidden print:hidden">
            <ul className="flex flex-wrap gap-x-4">
              <li className="self-center">{say("others")}:</li>
              {others.map(({ label, href }) => (
                <li key={href}>
                  <Link href={href} className="inline-flex min-h-target items-center">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <p>
          <Link href="/help" className="inline-flex min-h-target items-center">
            {say("help")}
          </Link>
        </p>
        {children}
      </div>
    </footer>
  );
}

import type { ReactNode } from "react";
import { Link } from "./link";

type Task = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly status?: ReactNode;
  readonly rest?: ReactNode;
};

/** What waits for the reader, each one line to press and its state. */
export const TaskList = ({ items }: { items: readonly Task[] }) => (
  <ol>
    {items.map(({ key, title, href, status, rest }) => (
      <li key={key} className="border-rule border-b py-[0.6rem]">
        <Link href={href} className="block font-strong text-ink decoration-rule-strong hover:decoration-current">
          {title}
        </Link>
        {status || rest ? (
          <p className="text-14 leading-note">
            {status} {rest ? <span className="text-13 text-ink-2">· {rest}</span> : null}
          </p>
        ) : null}
      </li>
    ))}
  </ol>
);

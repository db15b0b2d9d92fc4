import type { ReactNode } from "react";
import { Actions } from "./actions";
import { Icon, type IconName } from "./icon";

type Props = {
  /** `empty` says what to do, `error` that nothing is lost, `closed` who holds what is not shown, `waiting` for what. */
  readonly kind: "empty" | "error" | "closed" | "waiting";
  readonly heading: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** The page's own heading where nothing else is on it. */
  readonly level?: 1 | 2 | 3;
};

/** What stands where figures would. */
export function Blank({ kind, heading, children, actions, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const icon = icons[kind];
  return (
    <div className="max-w-text py-6" role={kind === "waiting" ? "status" : undefined}>
      <Heading className="pb-1">
        {icon ? <Icon name={icon} className="mr-1.5" /> : null}
        {heading}
      </Heading>
      {children}
      {actions ? (
        <div className="pt-3">
          <Actions>{actions}</Actions>
        </div>
      ) : null}
    </div>
  );
}

const icons: Record<Props["kind"], IconName | undefined> = {
  empty: undefined,
  error: "late",
  closed: "lock",
  waiting: undefined,
};

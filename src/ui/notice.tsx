import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  readonly children: ReactNode;
  /** `ok` = recorded, `bad` = refused or overdue. */
  readonly tone?: "plain" | "ok" | "bad";
  /** `alert` interrupts a reader, `status` waits; nothing where the page came with it. */
  readonly role?: "alert" | "status";
};

/** A band that says what has happened or what is wrong. */
export const Notice = ({ children, tone = "plain", role }: Props) => (
  <div
    role={role}
    className={classes("flex flex-wrap gap-x-6 gap-y-1 border-l-[3px] px-3 py-[0.6rem] text-14", looks[tone])}
  >
    {children}
  </div>
);

const looks = {
  plain: "border-rule-strong bg-paper-2",
  ok: "border-pen bg-pen-soft",
  bad: "border-seal bg-seal-soft",
};

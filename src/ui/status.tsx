import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

type Tone = "ok" | "late" | "plain";

type Props = { readonly tone: Tone; readonly children: ReactNode; readonly icon?: IconName };

/** Word and icon first, colour last: it must read in black and white. */
export const Status = ({ tone, children, icon = icons[tone] }: Props) => (
  <span
    className={classes("inline-flex items-center gap-[0.35em] whitespace-nowrap align-bottom text-13", looks[tone])}
  >
    <Icon name={icon} />
    {children}
  </span>
);

const icons: Record<Tone, IconName> = { ok: "check", late: "late", plain: "time" };

const looks: Record<Tone, string> = { ok: "text-pen", late: "font-strong text-seal", plain: "text-ink-2" };

import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Tone = "ok" | "late" | "plain";

type Props = { readonly tone: Tone; readonly children: ReactNode; readonly icon?: IconName };

/** Word and icon first, colour last: it must read in black and white. */
export const Status = ({ tone, children, icon = icons[tone] }: Props) => (
  <span className={`status ${tone}`}>
    <Icon name={icon} />
    {children}
  </span>
);

const icons: Record<Tone, IconName> = { ok: "check", late: "late", plain: "time" };

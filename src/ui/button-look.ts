import { classes } from "./classes";

/** One main button in a page: red means "your hand is needed here". */
export type ButtonKind = "main" | "plain";

export const buttonLook = (kind: ButtonKind, more?: string) =>
  classes(
    "inline-flex min-h-target cursor-pointer items-center justify-center gap-2 rounded-card border px-[1.1rem] py-2",
    "text-15 leading-table no-underline disabled:cursor-default print:hidden",
    kind === "main"
      ? "border-seal-fill bg-seal-fill font-strong text-on-seal hover:underline disabled:no-underline disabled:opacity-80"
      : "border-rule-strong bg-field text-ink hover:border-ink",
    more,
  );

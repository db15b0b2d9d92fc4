import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { classes } from "./classes";

type Props = Pick<ComponentProps<"form">, "action" | "aria-label" | "className"> &
  Pick<ComponentProps<typeof Button>, "kind"> & {
    readonly children: ReactNode;
    /** What the button behind the fields says; none where the fields bring buttons of their own. */
    readonly submit?: string;
    /** What stands behind the button. */
    readonly after?: ReactNode;
  };

/** Shows another part of the page it stands on: a few fields in a line. A plain form, so that each part has its address. */
export const FilterForm = ({ className, ...rest }: Omit<Props, "action">) => (
  <search className="print:hidden">
    <LineForm {...rest} className={classes("pt-3", className)} />
  </search>
);

/** A few fields in a line that lead to another page or part of one, with the button on the level of their inputs. */
export const LineForm = ({ children, submit, kind = "plain", after, className, ...rest }: Props) => (
  <form method="get" className={classes("flex flex-wrap items-start gap-x-4", className)} {...rest}>
    {children}
    {submit === undefined ? null : (
      <Button type="submit" kind={kind} className="beside-field">
        {submit}
      </Button>
    )}
    {after}
  </form>
);

import type { Months } from "../month";
import { monthsTold } from "../period";
import type { Problem } from "../problem";

/** What is said of an entry into months whose return is closed: whose it is, for which months. */
export const closedProblem = ({ name, ...months }: Months & { readonly name: string }): Problem => ({
  code: "return.closed",
  values: { organization: name, ...monthsTold(months) },
});

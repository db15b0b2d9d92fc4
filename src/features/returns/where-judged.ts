import type { TakenStep } from "@/data/returns/steps";
import { Optional, Text } from "@/domain/input";

/** The superior in whose list the button was pressed. */
export const InList = { list: Optional(Text(100)) };

/** Where one goes on after a step: the return itself, or the list one came from. */
export function whereJudged({ organization, period, act, list }: TakenStep & { readonly list?: string | undefined }) {
  return list
    ? `/organizations/${encodeURIComponent(list)}/returns?period=${period}&done=${organization}`
    : `/organizations/${organization}/returns/${period}?done=${act}`;
}

import "server-only";
import { speech } from "./speech";

/** The heading of a page about the report of a period. */
export async function reportTitle(
  of: "preview" | "frozenTitle" | "orderTitle",
  period: { readonly kind: string; readonly name: string },
): Promise<string> {
  const spoken = await speech();
  return spoken.say(of, { period: spoken.period(period) });
}

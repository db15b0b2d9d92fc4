import type { Access } from "@/domain/access";
import { overviewAsked, readOverview } from "@/features/attainment/queries";

/** What the page of an organization reads of its figures. */
export async function overviewOf(access: Access<"attainment.read">, code: string, period?: string) {
  const asked = await overviewAsked(access, code, period);
  if (!asked || asked === "period") throw new Error(`no overview of ${code}`);
  return readOverview(access, asked);
}

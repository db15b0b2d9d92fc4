import "server-only";
import { accessTo } from "@/access/access-to";
import { countCases } from "@/data/watch/case-counts";
import { covers } from "@/domain/access";
import type { Organization } from "@/domain/organization";

/** Open cases of an organization and all below it; `grave` are those of the levels above the first. */
export type OpenCases = { readonly open: number; readonly grave: number };

const none: OpenCases = { open: 0, grave: 0 };

/** How many cases need a hand; none for who does not read them. One question. */
export async function readOpenCases({ path }: Organization): Promise<OpenCases> {
  const access = await accessTo("watch.read");
  if (!access || !covers(access.places, path)) return none;
  const counts = await countCases(access, path);
  return counts.reduce(
    ({ open, grave }, one) => ({ open: open + one.open, grave: grave + (one.level > 1 ? one.open : 0) }),
    none,
  );
}

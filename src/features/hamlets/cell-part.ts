import "server-only";
import { type CellFacts, findCellFacts } from "@/data/organizations/cell-facts";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isCell, type Organization } from "@/domain/organization";
import { type CellSize, sizeOf } from "@/domain/organizations/cell-size";

/** What is known of a cell beside its figures. */
export type CellPart = Pick<CellFacts, "serves" | "secretaries"> & {
  readonly organization: Organization;
  readonly today: Day;
  readonly size: CellSize;
};

/** The facts of a cell within reach; nothing for what is no cell. */
export async function readCellPart(
  access: Access<"attainment.read">,
  keeper: Access<"hamlet.keep"> | undefined,
  organization: Organization,
): Promise<CellPart | undefined> {
  const { id, kind, path } = organization;
  if (!isCell(kind)) return undefined;
  const handles = keeper && covers(keeper.places, path);
  const facts = await findCellFacts(access, handles ? keeper : undefined, id);
  if (!facts) return undefined;
  const { serves, secretaries, ...counts } = facts;
  return { organization, today: access.today, size: sizeOf(counts), serves, secretaries };
}

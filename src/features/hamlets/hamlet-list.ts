import "server-only";
import type { AskAccess } from "@/access/access-to";
import { countHamlets, type HamletTotals } from "@/data/hamlets/hamlet-totals";
import { type HamletLine, listHamlets } from "@/data/hamlets/hamlets";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { hasHamlets } from "@/domain/hamlets/hamlet";
import { isCell } from "@/domain/organization";
import { type CellPart, readCellPart } from "./cell-part";
import type { HamletQuery } from "./hamlet-query";

export type HamletList = {
  readonly standing: Standing;
  readonly today: Day;
  readonly query: HamletQuery;
  readonly totals: HamletTotals;
  readonly lines: readonly HamletLine[];
  /** The last hamlet shown, where there are more. */
  readonly last: string | undefined;
  /** Whether the visitor may add a hamlet here. */
  readonly adds: boolean;
  /** Of a cell: the hamlets it serves and what is known of it; it has none of its own. */
  readonly cell: CellPart | undefined;
};

const onePage = 50;
const none = { hamlets: 0, own: 0, joint: 0, withoutCell: 0, unrecorded: 0, withoutMember: 0, unplaced: 0 };

/** The hamlets of an organization and everything below it; nothing where it is out of reach. */
export async function readHamletList(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  query: HamletQuery,
): Promise<HamletList | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { organization } = standing;
  const shown = { standing, today: access.today, query };
  if (isCell(organization.kind)) {
    const cell = await readCellPart(access, await ask("hamlet.keep"), organization);
    return { ...shown, totals: none, lines: [], last: undefined, adds: false, cell };
  }
  const keeper = await ask("hamlet.keep");
  const { path } = organization;
  const asked = { path, text: query.q, filter: query.show, after: query.after, most: onePage + 1 };
  const [totals, rows] = await Promise.all([countHamlets(access, path), listHamlets(access, asked)]);
  const lines = rows.slice(0, onePage);
  const adds = keeper !== undefined && covers(keeper.places, path) && hasHamlets(organization);
  return {
    ...{ ...shown, totals, lines, cell: undefined },
    last: rows.length > onePage ? lines.at(-1)?.code : undefined,
    adds: adds && organization.closedOn === null,
  };
}

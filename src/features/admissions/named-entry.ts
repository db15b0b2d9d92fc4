import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type Lived, listResidences } from "@/data/hamlets/residences";
import { settingOn } from "@/data/installation/settings";
import { listAllOpenTotals } from "@/data/ledger/open-totals";
import { listChildren } from "@/data/organizations/children";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { settings } from "@/domain/installation/setting";
import { monthOfDay } from "@/domain/month";
import { isCell, type Organization } from "@/domain/organization";
import { countedTerms } from "@/domain/term";
import { likeliestFirst, type TotalChoice, totalChoices } from "./total-choices";

/** What the form for one person needs. */
export type NamedEntry = {
  readonly standing: Standing;
  readonly today: Day;
  /** Who fills the form in, for its script. */
  readonly sender: number | null;
  /** Where it can be entered: the cell itself, or the cells directly below. */
  readonly cells: readonly Organization[];
  /** Committees directly below, which have cells of their own. */
  readonly committees: readonly Organization[];
  /** Hamlets of the commune where the person may live. */
  readonly hamlets: readonly Lived[];
  readonly totals: readonly TotalChoice[];
  readonly countedBy: "ceremony" | "decision";
};

/** Nothing where the organization is out of reach. */
export async function readNamedEntry(
  access: Access<"admission.record">,
  ask: AskAccess,
  code: string,
): Promise<NamedEntry | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { organization } = standing;
  const below = isCell(organization.kind) ? [organization] : await belowOf(access, ask, organization);
  const cells = below.filter(({ kind }) => isCell(kind));
  const [hamlets, totals, countedBy] = await Promise.all([
    listResidences(organization),
    listAllOpenTotals(access, cells),
    settingOn("admission.countedBy", access.today),
  ]);
  const terms = countedTerms(organization.path, standing.termRows);
  return {
    standing,
    today: access.today,
    sender: access.userId,
    cells,
    committees: below.filter(({ kind }) => !isCell(kind)),
    hamlets,
    totals: totalChoices(access, likeliestFirst(totals, monthOfDay(access.today)), terms),
    countedBy: settings["admission.countedBy"].parse(countedBy),
  };
}

async function belowOf({ today }: Access, ask: AskAccess, organization: Organization) {
  const reader = await ask("organization.read");
  const month = monthOfDay(today);
  const children = reader ? await listChildren(reader, organization.id, { from: month, to: month }) : [];
  return children.map((child) => child.organization).sort((a, b) => a.name.localeCompare(b.name, "vi"));
}

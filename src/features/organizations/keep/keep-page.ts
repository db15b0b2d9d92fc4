import "server-only";
import { listAuthorisations } from "@/data/organizations/authorisations";
import { findKept, type KeptOrganization, listCommittees } from "@/data/organizations/placements";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { idsOf, isCell } from "@/domain/organization";
import type { Authorisation } from "@/domain/organizations/authorisation";

/** What a list to choose a superior from shows at most; beyond it the code is typed. */
const mostCommittees = 200;

export type KeepPage = {
  readonly standing: Standing;
  readonly kept: KeptOrganization;
  readonly today: Day;
  /** Superiors to choose from, indented by level; undefined where there are too many. */
  readonly superiors: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** The code of the superior today. */
  readonly superior: string | undefined;
  /** What has just been done. */
  readonly done: string | undefined;
  /** The change whose form is open: told by the address, so that a refused form stays open without script. */
  readonly change: KeepChange | undefined;
  /** From when on the organization decides on admissions itself, the newest first. */
  readonly authorisations: readonly Authorisation[];
};

export const changes = ["arrange", "describe", "authorise", "close"] as const;
type KeepChange = (typeof changes)[number];

type Asked = { readonly done?: string | string[] | undefined; readonly change?: string | string[] | undefined };

/** The place of an organization in the tree and what may be changed about it; nothing where it is out of reach. */
export async function readKeepPage(
  access: Access<"organization.keep">,
  code: string,
  { done, change }: Asked,
): Promise<KeepPage | undefined> {
  const [standing, kept] = await Promise.all([findStanding(access, code), findKept(access, code)]);
  if (!standing || !kept) return undefined;
  const { organization, superiors: above } = standing;
  const authorisations = await listAuthorisations(access, organization.id);
  const committees = (await listCommittees(access, mostCommittees))?.filter(
    ({ path }) => !path.startsWith(organization.path),
  );
  return {
    standing,
    kept,
    today: access.today,
    superiors: committees?.map((one) => ({
      value: one.code,
      label: `${"  ".repeat(idsOf(one.path).length - 1)}${one.name}`,
    })),
    superior: above.at(-1)?.isReached ? above.at(-1)?.code : undefined,
    done: typeof done === "string" ? done : undefined,
    change: changes.find((one) => one === change),
    authorisations,
  };
}

/** A cell has nothing below it. */
export const mayHaveBelow = ({ standing: { organization } }: KeepPage) =>
  !isCell(organization.kind) && organization.closedOn === null;

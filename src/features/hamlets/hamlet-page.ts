import "server-only";
import type { AskAccess } from "@/access/access-to";
import type { HamletCount } from "@/data/hamlets/columns";
import { type Contact, listOfficers } from "@/data/hamlets/contacts";
import { type HamletHistory, readHamletHistory } from "@/data/hamlets/history";
import { listCells } from "@/data/organizations/cells";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";

export type HamletPage = {
  readonly standing: Standing;
  readonly hamlet: HamletHistory;
  readonly today: Day;
  readonly done: string | undefined;
  /** The change whose form is open: told by the address, so that a refused form stays open without script. */
  readonly change: HamletChange | undefined;
  /** For who handles the commune: who was and is in charge, and the cells to choose from. */
  readonly kept: { readonly officers: readonly Contact[]; readonly cells: readonly Organization[] } | undefined;
};

/** Where a count comes from; what was typed freely may name somebody, so only who handles the commune is told. */
export const sourceTold = ({ certainty, source }: Pick<HamletCount, "certainty" | "source">, keeps: boolean) =>
  keeps || certainty !== null ? source : null;

export const hamletChanges = ["count", "serve", "put", "rename", "close"] as const;
export type HamletChange = (typeof hamletChanges)[number];

type Asked = { readonly done?: string | string[] | undefined; readonly change?: string | string[] | undefined };

type Address = { readonly code: string; readonly hamlet: string };

/** A hamlet of the commune; nothing where either is out of reach. */
export async function readHamletPage(
  access: Access<"attainment.read">,
  ask: AskAccess,
  { code, hamlet: name }: Address,
  { done, change }: Asked,
): Promise<HamletPage | undefined> {
  const [standing, hamlet] = await Promise.all([findStanding(access, code), readHamletHistory(access, code, name)]);
  if (!standing || !hamlet) return undefined;
  const shown = {
    ...{ standing, hamlet, today: access.today, done: typeof done === "string" ? done : undefined },
    change: hamletChanges.find((one) => one === change),
  };
  const [keeper, reader] = [await ask("hamlet.keep"), await ask("organization.read")];
  if (!keeper || !reader || !covers(keeper.places, standing.organization.path)) {
    const counts = hamlet.counts.map((count) => ({ ...count, source: sourceTold(count, false) }));
    return { ...shown, hamlet: { ...hamlet, counts }, kept: undefined };
  }
  const [officers, cells] = await Promise.all([
    listOfficers(keeper, hamlet.id),
    listCells(reader, standing.organization),
  ]);
  return { ...shown, kept: { officers, cells } };
}

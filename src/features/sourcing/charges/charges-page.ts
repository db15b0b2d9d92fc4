import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listRegister, type RegisterLine } from "@/data/members/register";
import { type KeptCharge, listCharges } from "@/data/sourcing/group-charges";
import { covers } from "@/domain/access";
import { isCell, type Organization } from "@/domain/organization";

/** The charges of a cell, and, for who keeps them, the members to choose from. */
export type Charges = {
  readonly charges: readonly KeptCharge[];
  readonly members: readonly Pick<RegisterLine, "id" | "fullName">[];
  readonly keeps: boolean;
};

/** A cell has no more members than a list to choose from can hold. */
const mostMembers = 500;

/** Nothing for who may not read names, and of what is no cell. */
export async function readCharges(ask: AskAccess, { id, path, kind }: Organization): Promise<Charges | undefined> {
  const [names, keeper] = [await ask("member.read"), await ask("member.keep")];
  if (!names || !isCell(kind) || !covers(names.places, path)) return undefined;
  const keeps = keeper !== undefined && covers(keeper.places, path);
  const asked = { path, text: "", status: "present", size: mostMembers, most: mostMembers } as const;
  const [charges, register] = await Promise.all([
    listCharges(names, id),
    keeps ? listRegister(names, asked) : { lines: [] },
  ]);
  return { charges, members: register.lines, keeps };
}

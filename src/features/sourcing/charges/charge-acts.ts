import "server-only";
import { findOrganization } from "@/data/organizations/organizations";
import { cellOfCharge, closeCharge, saveCharge, type ToldCharge } from "@/data/sourcing/group-charges";
import type { Access } from "@/domain/access";
import { no, type Result } from "@/domain/result";
import { assignCharge, type ChargeEnd, type ChargeInput, endCharge } from "@/domain/sourcing/group-charge";

type Keeper = Access<"member.keep">;

/** Puts a member in charge of a group of households or a clan. */
export async function assign(access: Keeper, input: ChargeInput): Promise<Result<ToldCharge>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown");
  const { today } = access;
  return saveCharge(access, organization, input, (held) => assignCharge(input, { organization, today, ...held }));
}

/** Ends a charge on its last day. */
export async function end(access: Keeper, input: ChargeEnd): Promise<Result<ToldCharge>> {
  const code = await cellOfCharge(access, input.charge);
  const organization = code && (await findOrganization(access, code));
  if (!organization) return no("charge.unknown");
  return closeCharge(access, organization, input, (charge, stays) =>
    endCharge(input.until, charge, stays, access.today),
  );
}

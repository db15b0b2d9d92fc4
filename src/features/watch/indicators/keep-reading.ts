import "server-only";
import { saveReading, withdrawReading } from "@/data/organizations/indicators";
import { findOrganization } from "@/data/organizations/organizations";
import type { Access } from "@/domain/access";
import { no, type Result } from "@/domain/result";
import { checkReading, checkWithdrawal, type ReadingInput, type WithdrawalInput } from "@/domain/watch/reading-setting";

type Kept = { readonly code: string; readonly did: "reading" | "withdrawn" };

/** Writes down or corrects what was reported of an organization within reach. */
export async function keepReading(
  access: Access<"indicator.keep">,
  { organization: code, key, ...asked }: ReadingInput,
): Promise<Result<Kept>> {
  const organization = await findOrganization(access, code);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const { foundedOn } = organization;
  const reading = { name: asked.name, on: asked.on, value: asked.value, max: asked.max ?? null, source: asked.source };
  return saveReading(access, organization, reading, { key, body: { code, ...asked } }, (held) =>
    checkReading(asked, { held, foundedOn, today: access.today }),
  );
}

/** Takes a figure back that was written down by mistake. */
export async function takeReadingBack(
  access: Access<"indicator.keep">,
  { organization: code, key, ...asked }: WithdrawalInput,
): Promise<Result<Kept>> {
  const organization = await findOrganization(access, code);
  if (!organization) return no("organization.unknown", { field: "organization" });
  return withdrawReading(access, organization, asked, { key, body: { code, ...asked } }, (held) =>
    checkWithdrawal(asked.seen, held),
  );
}

import "server-only";
import type { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import { findStanding } from "@/data/organizations/standing";
import type { ToldReport } from "@/data/reports/drafts";
import { findFrozen } from "@/data/reports/frozen-reports";
import { saveSigning } from "@/data/reports/signings";
import { type Access, covers } from "@/domain/access";
import { Text, Ticked, Whole } from "@/domain/input";
import { reportSign } from "@/domain/reports/issuer";
import { maySign, SigningInput, signedNow } from "@/domain/reports/signing";
import { bareNumber } from "@/domain/reports/text";
import { no, type Result, yes } from "@/domain/result";

/** Of which frozen report, how often it was entered already, and whether it may bear a number that another one bears. */
export const SignInput = SigningInput.extend({
  ...{ organization: Text(100), id: Text(100), seen: Whole(10_000), repeats: Ticked, key: Text(100) },
});
export type SignInput = z.infer<typeof SignInput>;

/** Enters number, day and signer of a frozen report, or corrects them. */
export async function sign(
  access: Access<"report.write">,
  ask: AskAccess,
  input: SignInput,
): Promise<Result<ToldReport>> {
  const { organization: code, id, seen, repeats, key, reason, ...sent } = input;
  const reader = await ask("attainment.read");
  const [standing, found] = reader
    ? await Promise.all([findStanding(reader, code), findFrozen(reader, code, id)])
    : [undefined, undefined];
  if (!standing || !found || !covers(access.places, standing.organization.path))
    return no("organization.unknown", { field: "organization" });
  const ending = reportSign(standing.organization.kind);
  const signed = { ...sent, number: bareNumber(sent.number, ending) };
  const bounds = { asOf: found.figures.asOf, sign: ending, today: access.today };
  const once = { key, act: "sign", body: { ...sent, reason, code, id } };
  return saveSigning(access, standing.organization, found, { signed, reason }, once, ({ signings, others }) => {
    const shown = signedNow(found.text, signings);
    const allowed = maySign(signed, reason, { shown, turns: signings.length, seen, others, repeats }, bounds);
    return allowed.ok ? yes(shown) : allowed;
  });
}

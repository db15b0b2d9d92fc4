import "server-only";
import type { Access } from "@/domain/access";
import { type OfficerInput, type SecretaryInput, succeed, whileWorking } from "@/domain/hamlets/contact";
import { whileThere } from "@/domain/hamlets/hamlet";
import type { Organization } from "@/domain/organization";
import type { Problem } from "@/domain/problem";
import { type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { changeHamlet, type HamletTold } from "./changes";

type Keeper = Access<"hamlet.keep">;

/** Puts an officer in charge of a hamlet from a day on, or nobody. The trail keeps that it was done, and no name. */
export const saveOfficer = (access: Keeper, input: OfficerInput): Promise<Result<HamletTold>> =>
  changeHamlet(access, input.hamlet, async (tx, hamlet) => {
    const at = { organizationId: hamlet.organizationId, path: hamlet.path, localityId: hamlet.id };
    const written = await putInCharge(tx, at, input, whileThere(input.from, hamlet, access.today, "from"));
    if (!written.ok) return written;
    return yes({ did: "officer", on: input.from, named: input.name !== undefined });
  });

/** Puts down who is secretary of a cell from a day on, or that nobody is. */
export const saveSecretary = (
  access: Keeper,
  { id, code }: Organization,
  input: SecretaryInput,
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    const { path, ...days } = await tx.organization.findUniqueOrThrow({
      where: { id },
      select: { path: true, foundedOn: true, closedOn: true },
    });
    const place = { foundedOn: toDay(days.foundedOn), closedOn: toDayOrNull(days.closedOn) };
    const at = { organizationId: id, path, localityId: null };
    const written = await putInCharge(tx, at, input, whileWorking(input.from, place, access.today));
    if (!written.ok) return written;
    const after = { did: "secretary", on: input.from, named: input.name !== undefined };
    return yes({ answer: { code }, line: { subject: `hamlet:${code}`, after } });
  });

type Post = { readonly organizationId: number; readonly path: string; readonly localityId: number | null };

async function putInCharge(
  tx: Tx,
  { path, ...at }: Post,
  asked: Pick<OfficerInput, "name" | "telephone" | "from"> & { readonly position?: string | undefined },
  place: readonly (Problem | false)[],
): Promise<Result<null>> {
  const latest = await tx.contact.findFirst({ where: { ...at, to: null }, select: { id: true, from: true } });
  const decided = succeed({ position: undefined, ...asked }, latest ? toDay(latest.from) : undefined, place);
  if (!decided.ok) return decided;
  const { replaces, until } = decided.value;
  if (latest && replaces) await tx.contact.delete({ where: { id: latest.id } });
  else if (latest) await tx.contact.update({ where: { id: latest.id }, data: { to: toDate(until) } });
  const { name, position = null, telephone = null, from } = asked;
  if (name !== undefined)
    await tx.contact.create({ data: { ...at, path, name, position, telephone, from: toDate(from) } });
  return yes(null);
}

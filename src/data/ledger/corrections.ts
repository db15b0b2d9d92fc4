import "server-only";
import type { Access } from "@/domain/access";
import type { NewEntry } from "@/domain/ledger/admission";
import type { CorrectionFacts } from "@/domain/ledger/correction";
import { withdrawNamed } from "@/domain/ledger/withdrawing";
import { no, type Result, yes } from "@/domain/result";
import { reopenCandidate } from "../candidates/admission";
import { change, type Once, type Tx } from "../change";
import { db } from "../db";
import { placesOfMember, voidMember } from "../members/members";
import { takeBackSteps } from "../members/passage";
import { everywhere, within } from "../reach";
import { keepOpen } from "./closed-months";
import { drawnBy, readCorrectable } from "./correctable";
import { writeEntries } from "./entries";
import { forTrail, placesOf, type Recorded, told } from "./ledger";
import { readResting } from "./resting";

type Recorder = Access<"admission.record">;

/** Corrects one entry, with the part it drew from a total; locked, decided and written like every entry. `why`: where a paper has told it. */
export async function correctEntry(
  access: Recorder,
  id: string,
  { once, why }: { readonly once: Once; readonly why: string | undefined },
  decide: (facts: CorrectionFacts) => Result<NewEntry[]>,
): Promise<Result<Recorded>> {
  const found = await db.admission.findFirst({
    where: { id, organization: within(access) },
    include: { organization: true },
  });
  if (!found) return no("organization.unknown");
  const drawn = found.itemisesId ? await drawnBy(db, found) : null;
  const places = found.kind === "NAMED" && found.memberId ? await placesOfMember(found.memberId) : [];
  const where = { lock: [found.organizationId], drawnFrom: [...(drawn ? [drawn.organizationId] : []), ...places] };
  return change(access, { ...where, chain: found.organizationId, once }, async (tx) => {
    const facts = await readCorrectable(tx, found, drawn);
    const decided = decide(facts);
    if (!decided.ok) return decided;
    const open = await letIn(tx, access, found, decided.value, why);
    if (!open.ok) return open;
    // Members before entries, as whoever is admitted: sums are taken hold of in one order.
    const [{ count = 0, reason = null } = {}] = decided.value;
    const left = found.kind === "NAMED" ? await undoAdmission(tx, access, found, reason) : undefined;
    const [mended] = await writeEntries(tx, access, open.value.entries, found.memberId);
    const answer = { id: mended ?? "", organization: found.organization.code, count };
    const line = {
      subject: `admission:${id}`,
      before: { ...told(facts.entry), now: facts.entry.now },
      after: decided.value.map(told),
      reason: forTrail(found, reason),
    };
    const linesOf = new Map((left === undefined ? [] : [...places, left]).map((one) => [one, line] as const));
    return yes({ answer, line, linesOf, writtenAt: placesOf(open.value.entries) });
  });
}

type Found = { readonly id: string; readonly kind: string; readonly memberId: string | null };

/** Into open months only, and where nothing rests on an entry by name that would be lost with it. */
async function letIn(
  tx: Tx,
  access: Recorder,
  { kind, memberId }: Found,
  entries: readonly NewEntry[],
  why: string | undefined,
) {
  const released = kind === "NAMED" && memberId ? withdrawNamed(await readResting(tx, access, memberId)) : yes(null);
  return released.ok ? keepOpen(tx, entries, why) : released;
}

/** Who was admitted by the entry never was; the dossier it closed goes on. Answers where the member was by now. */
async function undoAdmission(tx: Tx, access: Recorder, { id, memberId }: Found, reason: string | null) {
  if (!memberId) return undefined;
  return everywhere(tx, async () => {
    const present = await voidMember(tx, memberId);
    await takeBackSteps(tx, memberId, reason, access.userId);
    await reopenCandidate(tx, access, id, reason);
    return present;
  });
}

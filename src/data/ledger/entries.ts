import "server-only";
import { randomUUID } from "node:crypto";
import type { Access } from "@/domain/access";
import type { NewEntry } from "@/domain/ledger/admission";
import type { Tx } from "../change";
import { toDateOrNull } from "../dates";
import type { AdmissionKind, Certainty } from "../generated/enums";
import type { OpenEntries } from "./closed-months";

export type Provenance = { readonly certainty: Certainty; readonly source: string };

/**
 * Writes all entries of one change in one statement, which the roll-up follows; answers their ids in order.
 * The member is the first entry's; what is drawn from a total, or given back to it, is nobody by name.
 */
export async function writeEntries(
  tx: Tx,
  access: Access,
  entries: OpenEntries,
  memberId: string | null,
  from?: Provenance,
) {
  const changeId = randomUUID();
  const rows = await tx.admission.createManyAndReturn({
    data: entries.map((entry, index) => toRow(entry, access, changeId, index === 0 ? memberId : null, from)),
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

const toRow = (entry: NewEntry, access: Access, changeId: string, memberId: string | null, from?: Provenance) => {
  const { from: fromMonth, to: toMonth, date, decidedOn, receivedOn, ceremonyOn, kind, ...rest } = entry;
  return {
    ...rest,
    kind: kind satisfies AdmissionKind,
    fromMonth,
    toMonth,
    date: toDateOrNull(date),
    decidedOn: toDateOrNull(decidedOn),
    receivedOn: toDateOrNull(receivedOn),
    ceremonyOn: toDateOrNull(ceremonyOn),
    changeId,
    memberId,
    recordedById: access.userId,
    certainty: from?.certainty ?? null,
    source: from?.source ?? null,
  };
};

import "server-only";
import { randomUUID } from "node:crypto";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import type { ClassInput, SeatsInput } from "@/domain/sourcing/awareness-class";
import { change, type Tx } from "../change";
import { toDate, toDateOrNull, toDayOrNull } from "../dates";
import { db } from "../db";
import { setReach } from "../reach";
import type { KeptClass } from "./awareness-classes";

type Keeper = Access<"class.keep">;

export type ToldClass = { readonly code: string; readonly id: string };

/** Opens a class, or puts right what is known of one. */
export const saveClass = (
  access: Keeper,
  { id: organizationId, code }: Organization,
  { key, ...input }: ClassInput,
  check: (certified: Day | null) => Result<null>,
): Promise<Result<ToldClass>> => {
  const where = { lock: [organizationId], chain: organizationId, once: { key, body: input } };
  return change<ToldClass>(access, where, async (tx) => {
    const held = input.id ? await hold(tx, input.id, organizationId) : unheld;
    if (!held) return no("class.unknown");
    const checked = check(held.certified);
    if (!checked.ok) return checked;
    const { id = randomUUID() } = held;
    const create = { ...columnsOf(input), id, organizationId, recordedById: access.userId };
    await tx.awarenessClass.upsert({ where: { id, organizationId }, create, update: columnsOf(input) });
    return yes({ answer: { code, id }, line: { subject: `class:${id}`, after: told(input) } });
  });
};

type Held = { readonly id?: string; readonly certified: Day | null };

const unheld: Held = { certified: null };

type Facts = Omit<ClassInput, "key">;

const columnsOf = ({ name, from, to, place, sentOn, documentNo }: Facts) => ({
  ...{ name, from: toDate(from), to: toDate(to), place, sentOn: toDateOrNull(sentOn), documentNo: documentNo ?? null },
});

const told = ({ id, from, to, sentOn, documentNo }: Facts) => ({
  ...{ class: id ? "changed" : "opened", from, to, sentOn: sentOn ?? null, documentNo: documentNo ?? null },
});

/** A class of the organization with the day of its earliest certificate. */
async function hold(tx: Tx, id: string, organizationId: number): Promise<Held | undefined> {
  const held = await tx.awarenessClass.findFirst({ where: { id, organizationId }, select: { id: true } });
  const { _min } = await tx.classSeat.aggregate({ where: { classId: id }, _min: { certificateOn: true } });
  return held ? { id, certified: toDayOrNull(_min.certificateOn) } : undefined;
}

/** Puts candidates on the list of a class; each cell's trail says how many of its own. */
export async function addSeats(
  access: Keeper,
  of: KeptClass,
  { key, ...input }: SeatsInput,
): Promise<Result<ToldClass>> {
  const ids = [...new Set(input.candidates)];
  const seen = await cellsOf(access, ids);
  const cells = [...new Set(seen.map(({ organizationId }) => organizationId))];
  const where = { lock: [of.organizationId, ...cells], chain: of.organizationId, once: { key, body: input } };
  return change<ToldClass>(access, where, async (tx) => {
    const rows = await tx.candidate.findMany({
      where: { id: { in: ids }, closedOn: null, path: { startsWith: of.path }, organizationId: { in: cells } },
      select: { id: true },
    });
    if (rows.length !== ids.length) return no("class.changedMeanwhile");
    const listed = await tx.classSeat.count({ where: { classId: of.id, candidateId: { in: ids } } });
    if (listed > 0) return no("class.alreadyListed");
    await tx.classSeat.createMany({ data: ids.map((candidateId) => ({ classId: of.id, candidateId })) });
    const line = { subject: `class:${of.id}`, after: { class: "listed", persons: ids.length } };
    return yes({ answer: { code: of.code, id: of.id }, line });
  });
}

/** The cells of candidates within reach. */
export async function cellsOf(access: Keeper, candidateIds: readonly string[]) {
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.candidate.findMany({ where: { id: { in: [...candidateIds] } }, select: { id: true, organizationId: true } }),
  ]);
  return rows;
}

/** The audit line of a list that is taken away in a file. */
export const noteClassExport = (
  access: Access<"candidate.read">,
  { id, code, organizationId }: KeptClass,
): Promise<Result<ToldClass>> =>
  change<ToldClass>(access, { lock: [organizationId], chain: organizationId }, async () =>
    yes({ answer: { code, id }, line: { subject: `class:${id}`, after: { class: "exported" } } }),
  );

import "server-only";
import { cache } from "react";
import type { Access } from "@/domain/access";
import { type Form, type Regulation, regulationOn } from "@/domain/regulation";
import { type RuleInput, revise } from "@/domain/regulation-keeping";
import { firstRegulations } from "@/domain/regulations";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "./audit";
import { change, type Tx } from "./change";
import { toDate, toDay } from "./dates";
import { db } from "./db";

/** Every regulation that acts are judged by: those that the program brings along, then each revision from its day. */
export const listRegulations: () => Promise<readonly Regulation[]> = cache(() => regulationsIn(db));

async function regulationsIn(tx: Pick<Tx, "regulation">): Promise<readonly Regulation[]> {
  const rows = await tx.regulation.findMany({ orderBy: [{ from: "asc" }, { id: "asc" }] });
  const revised = rows.map(({ code, title, from, to, values, forms }) => ({
    ...{ code, title, from: toDay(from), to: to && toDay(to) },
    // Only `reviseRule` writes these, from values that were read whole.
    values: values as Regulation["values"],
    forms: forms as Form[],
  }));
  return [...firstRegulations, ...revised];
}

/** Gives a rule another value from a day on; what was revised for the same day is replaced, and the audit keeps both. */
export const reviseRule = (access: Access<"regulation.keep">, input: RuleInput): Promise<Result<{ from: string }>> =>
  change<{ from: string }>(access, { lock: [], chain: installationChain }, async (tx) => {
    // One revision after another: each copies the values that the one before it left.
    await tx.$executeRaw`LOCK TABLE "Regulation" IN SHARE ROW EXCLUSIVE MODE`;
    const regulations = await regulationsIn(tx);
    const revised = revise(regulations, input);
    if (!revised.ok) return revised;
    const { code, title, from, to, values, forms } = revised.value;
    const row = { title, to: to && toDate(to), values, forms: [...forms] };
    const key = { code, from: toDate(from) };
    await tx.regulation.upsert({ where: { code_from: key }, create: { ...key, ...row }, update: row });
    const own = regulations.filter((one) => one.code === code);
    const before = regulationOn(own, from)?.values[input.rule];
    const subject = `regulation:${code}:${input.rule}`;
    const line = { subject, after: { from, ...values[input.rule] }, ...(before && { before }) };
    return yes({ answer: { from }, line });
  });

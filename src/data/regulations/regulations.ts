import "server-only";
import { cache } from "react";
import type { Access } from "@/domain/access";
import { type Form, type Regulation, regulationOn } from "@/domain/regulations/regulation";
import {
  adopt,
  completed,
  type RegulationInput,
  type RuleInput,
  revise,
} from "@/domain/regulations/regulation-keeping";
import { firstRegulations } from "@/domain/regulations/regulations";
import { type Result, yes } from "@/domain/result";
import { installationChain, type Line } from "../audit";
import { change, type Tx } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";

/** Every regulation that acts are judged by: those that the program brings along, then each revision from its day. */
export const listRegulations: () => Promise<readonly Regulation[]> = cache(() => regulationsIn(db));

async function regulationsIn(tx: Pick<Tx, "regulation">): Promise<readonly Regulation[]> {
  const rows = await tx.regulation.findMany({ orderBy: [{ from: "asc" }, { id: "asc" }] });
  const revised = rows.map(({ code, title, from, to, values, forms }) => {
    // Only the two below write these, from values that were read whole.
    const kept = { values: values as Partial<Regulation["values"]>, forms: forms as Form[] };
    return completed({ code, title, from: toDay(from), to: to && toDay(to), ...kept }, firstRegulations);
  });
  return [...firstRegulations, ...revised];
}

/** Gives a rule another value from a day on; what was revised for the same day is replaced, and the audit keeps both. */
export const reviseRule = (access: Access<"regulation.keep">, input: RuleInput): Promise<Result<{ from: string }>> =>
  keep(access, (regulations) => {
    const revised = revise(regulations, input);
    if (!revised.ok) return revised;
    const { code, from, values } = revised.value;
    const own = regulations.filter((one) => one.code === code);
    const before = regulationOn(own, from)?.values[input.rule];
    const subject = `regulation:${code}:${input.rule}`;
    const line = { subject, after: { from, ...values[input.rule] }, ...(before && { before }) };
    return yes({ regulation: revised.value, line });
  });

/** Adds the regulation that follows all others. */
export const adoptRegulation = (access: Access<"regulation.keep">, input: RegulationInput) =>
  keep(access, (regulations) => {
    const adopted = adopt(regulations, input);
    if (!adopted.ok) return adopted;
    const { code, title, from } = adopted.value;
    return yes({ regulation: adopted.value, line: { subject: `regulation:${code}`, after: { title, from } } });
  });

type Decided = Result<{ readonly regulation: Regulation; readonly line: Line }>;

/** One after another: each copies the values that the one before it left. */
const keep = (
  access: Access<"regulation.keep">,
  decide: (regulations: readonly Regulation[]) => Decided,
): Promise<Result<{ from: string }>> =>
  change<{ from: string }>(access, { lock: [], chain: installationChain }, async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Regulation" IN SHARE ROW EXCLUSIVE MODE`;
    const decided = decide(await regulationsIn(tx));
    if (!decided.ok) return decided;
    const { regulation, line } = decided.value;
    const { code, title, from, to, values, forms } = regulation;
    const row = { title, to: to && toDate(to), values, forms: [...forms] };
    const key = { code, from: toDate(from) };
    await tx.regulation.upsert({ where: { code_from: key }, create: { ...key, ...row }, update: row });
    return yes({ answer: { from }, line });
  });

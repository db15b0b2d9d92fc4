import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type AwaitedReturn, listAwaited } from "@/data/returns/awaited-returns";
import { type Access, covers } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { type Period, periodOfMonths } from "@/domain/period";
import { handsIn } from "@/domain/returns/return";

/** What needs the visitor's hand: own returns that were sent back, and how many of a period wait to be accepted. */
export type Awaited = {
  readonly sentBack: readonly { readonly period: Period; readonly remark: string | null }[];
  readonly waiting: readonly { readonly period: Period; readonly count: number }[];
};

const nothing: Awaited = { sentBack: [], waiting: [] };

/** One question, and none for who neither hands in nor accepts. */
export async function readAwaited(
  access: Access<"attainment.read">,
  ask: AskAccess,
  { id, path, kind }: Pick<Organization, "id" | "path" | "kind">,
): Promise<Awaited> {
  const [hand, judge, names] = [await ask("return.hand"), await ask("return.judge"), await ask("member.read")];
  if (!handsIn(kind) || (!hand && !judge)) return nothing;
  const rows = await listAwaited(access, id);
  const seesNames = names !== undefined && covers(names.places, path);
  const isMine = hand !== undefined && covers(hand.places, path);
  return {
    sentBack: rows
      .filter(({ organizationId, act }) => isMine && organizationId === id && act === "SEND_BACK")
      // A remark is free text, and people write names into it.
      .map((row) => ({ period: periodOfMonths(row), remark: seesNames ? row.remark : null })),
    waiting: counted(
      rows.filter(
        (row) =>
          row.organizationId !== id && row.act === "SUBMIT" && judge !== undefined && covers(judge.places, row.path),
      ),
    ),
  };
}

function counted(rows: readonly AwaitedReturn[]): Awaited["waiting"] {
  const periods = new Map(rows.map((row) => periodOfMonths(row)).map((period) => [period.name, period]));
  return [...periods.values()].map((period) => ({
    period,
    count: rows.filter(({ from, to }) => from === period.from && to === period.to).length,
  }));
}

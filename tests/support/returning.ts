import type { AskAccess } from "@/access/access-to";
import type { TakenStep } from "@/data/returns/steps";
import type { Access, Permission } from "@/domain/access";
import type { Result } from "@/domain/result";
import { HandInInput, JudgementInput } from "@/domain/returns/input";
import type { Judgement } from "@/domain/returns/return";
import { handIn } from "@/features/returns/hand-in";
import { judge } from "@/features/returns/judge";
import { newKey } from "./entering";
import { reaching } from "./tiny-tree";

/** What a screen of somebody asks for, whatever it is: the reach of a whole subtree. */
const askingFrom =
  (where: string): AskAccess =>
  async <Asked extends Permission>(permission: Asked): Promise<Access<Asked> | undefined> =>
    reaching(where, permission);

type More = { readonly from?: string; readonly steps?: number; readonly key?: string; readonly admitted?: number };

/** Hands in the return of an organization, as its form would send it; `from` is where the sender reaches. */
export const sendReturn = async (
  organization: string,
  period: string,
  { from = organization, steps = 0, key = newKey(), ...more }: More & { readonly remark?: string } = {},
): Promise<Result<TakenStep>> =>
  handIn(
    await reaching(from, "return.hand"),
    askingFrom(from),
    HandInInput.parse({ organization, period, steps, key, ...more }),
  );

/** What a superior does with it. */
export const sendJudgement = async (
  organization: string,
  period: string,
  act: Judgement,
  { from = "lao-cai", steps = 1, key = newKey(), ...more }: More & { readonly remark?: string } = {},
): Promise<Result<TakenStep>> =>
  judge(
    await reaching(from, "return.judge"),
    askingFrom(from),
    JudgementInput.parse({ organization, period, act, steps, key, ...more }),
  );

/** Hands in, accepts and closes. */
export async function closeReturn(organization: string, period: string) {
  const steps = [
    await sendReturn(organization, period),
    await sendJudgement(organization, period, "ACCEPT", { steps: 1 }),
    await sendJudgement(organization, period, "CLOSE", { steps: 2 }),
  ];
  for (const step of steps) if (!step.ok) throw new Error(JSON.stringify(step.problems));
}

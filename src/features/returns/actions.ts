"use server";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { yes } from "@/domain/result";
import { HandInInput, JudgementInput } from "@/domain/returns/input";
import { handIn } from "./hand-in";
import { handerFor, judgeFor } from "./hander";
import { judge } from "./judge";
import { InList, whereJudged } from "./where-judged";

export const handInReturn = action(
  (input) => handerFor(input, accessTo),
  HandInInput,
  (access, input) => handIn(access, accessTo, input),
  whereJudged,
);

/** On the page of the return, or in the list of a superior that says so. */
export const judgeReturn = action(
  (input) => judgeFor(input, accessTo),
  JudgementInput.extend(InList),
  async (access, { list, ...input }) => {
    const taken = await judge(access, accessTo, input);
    return taken.ok ? yes({ ...taken.value, list }) : taken;
  },
  whereJudged,
);

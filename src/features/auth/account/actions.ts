"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { action } from "@/access/action";
import { visitor } from "@/access/visitor";
import { endOwnSessions } from "@/data/own-account";
import { no, yes } from "@/domain/result";
import { originOf } from "../origin";
import { changeOwnPassword, NewPassword } from "./change-password";

export const changePassword = action(
  "account.keep",
  NewPassword,
  async (access, input) => {
    const who = await visitor();
    if (!who) return no("signIn.wrong");
    const changed = await changeOwnPassword(access, who.sessionId, input, originOf(await headers()), new Date());
    return changed.ok ? yes(who.mustChangePassword) : changed;
  },
  // Whoever had to choose a password came here on the way to somewhere else.
  (hadTo) => (hadTo ? "/" : "/account?done=password"),
);

export const endSession = action(
  "account.keep",
  z.object({ session: z.union([z.uuid(), z.literal("others")], "input.invalid") }),
  async (access, { session }) => {
    const own = (await visitor())?.sessionId ?? "";
    return endOwnSessions(access, session === "others" ? { allBut: own } : { id: session }, new Date());
  },
  () => "/account?done=sessions",
);

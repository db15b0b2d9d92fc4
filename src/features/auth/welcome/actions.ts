"use server";
import { cookies, headers } from "next/headers";
import { firstRun } from "@/access/first-run";
import { openAction } from "@/access/open-action";
import { sealSession, sessionCookie } from "@/access/session-cookie";
import { openSession } from "@/data/installation/sessions";
import { yes } from "@/domain/result";
import { originOf } from "../origin";
import { BeginningInput, begin } from "./begin";

/** The form of the first run: opened by the printed token and shut for good by the first user. Signs that user in. */
export const beginByForm = openAction(
  BeginningInput,
  async ({ token, ...input }) => {
    const access = await firstRun(token);
    if (!access.ok) return access;
    const userId = await begin(access.value, input);
    if (!userId.ok) return userId;
    const { agent } = originOf(await headers());
    const { name, options } = sessionCookie();
    (await cookies()).set(name, await sealSession(await openSession(userId.value, agent, new Date())), options);
    return yes(userId.value);
  },
  () => "/organizations",
);

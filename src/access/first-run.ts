import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { hasUsers } from "@/data/installation/beginning";
import type { Access } from "@/domain/access";
import { begin } from "@/domain/policy";
import { no, type Result, yes } from "@/domain/result";
import { today } from "./today";

/** Whether the first run waits for its form: nobody can sign in yet, and the operator was told a token. */
export const isFirstRun = async () => Boolean(process.env.NGUON_FIRST_RUN_TOKEN) && !(await hasUsers());

/**
 * The entrance of the first run alone: who holds the token that the server printed may begin the installation, while
 * there is no user. Compared in constant time.
 */
export async function firstRun(token: string): Promise<Result<Access<"installation.begin">>> {
  const printed = process.env.NGUON_FIRST_RUN_TOKEN ?? "";
  if (!(await isFirstRun())) return no("firstRun.over");
  const isRight = timingSafeEqual(digest(printed), digest(token.trim().toLowerCase()));
  return isRight ? yes(begin(await today())) : no("firstRun.wrongToken", { field: "token" });
}

const digest = (text: string) => createHash("sha256").update(text).digest();

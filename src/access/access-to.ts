import "server-only";
import type { Access, Permission } from "@/domain/access";
import { decide } from "@/domain/policy";
import { visitor } from "./visitor";

/** The visitor's access for a part of a screen, or nothing: the screen is then shown without that part. */
export async function accessTo<Asked extends Permission>(permission: Asked): Promise<Access<Asked> | undefined> {
  const who = await visitor();
  return who && decide({ ...who, actor: who.email }, permission);
}

/** How a feature asks for further accesses, so that it needs no request. */
export type AskAccess = typeof accessTo;

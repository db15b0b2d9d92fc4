import "server-only";
import { covers, type Permission } from "@/domain/access";
import { decide } from "@/domain/policy";
import { visitor } from "./visitor";

/** Whether a screen offers this, anywhere or at the organization of `path`. The door decides again when it is used. */
export async function may(permission: Permission, path?: string): Promise<boolean> {
  const who = await visitor();
  const access = who && decide({ ...who, actor: who.email }, permission);
  return access !== undefined && (path === undefined || covers(access.places, path));
}

import "server-only";
import type { Access, Permission } from "@/domain/access";
import { operate } from "@/domain/policy";
import { today } from "./today";

/**
 * The command line's entrance: whoever may run commands on this machine may do anything, in nobody's name; at `path`
 * and below it, where a command is about one organization.
 */
export const operator = async <Asked extends Permission>(permission: Asked, path?: string): Promise<Access<Asked>> =>
  operate(permission, await today(), path);

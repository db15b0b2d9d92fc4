import "server-only";
import type { Access, Permission } from "@/domain/access";
import { operate } from "@/domain/policy";
import { today } from "./today";

/** The command line's entrance: whoever may run commands on this machine may do anything, in nobody's name. */
export const operator = async <Asked extends Permission>(permission: Asked): Promise<Access<Asked>> =>
  operate(permission, await today());

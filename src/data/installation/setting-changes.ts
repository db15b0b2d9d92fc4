import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { SettingName } from "@/domain/installation/setting";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change } from "../change";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";

/**
 * Puts a setting in force from a day; what was written for the same day is replaced, and the audit keeps both.
 * Who may only choose the demo's day sets nothing else.
 */
export const saveSetting = <Asked extends "setting.set" | "demo.day">(
  access: Access<Asked>,
  name: Asked extends "setting.set" ? SettingName : "demo.today",
  from: Day,
  value: Prisma.InputJsonValue,
): Promise<Result<{ name: string }>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    const key = { name_from: { name, from: toDate(from) } };
    const before = await tx.setting.findUnique({ where: key });
    await tx.setting.upsert({ where: key, create: { name, from: toDate(from), value }, update: { value } });
    const line = {
      subject: `setting:${name}`,
      after: { from, value },
      ...(before && { before: { from, value: before.value ?? Prisma.JsonNull } as Prisma.InputJsonObject }),
    };
    return yes({ answer: { name }, line });
  });

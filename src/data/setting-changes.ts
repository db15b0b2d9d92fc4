import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { type Result, yes } from "@/domain/result";
import type { SettingName } from "@/domain/setting";
import { installationChain } from "./audit";
import { change } from "./change";
import { toDate } from "./dates";
import { Prisma } from "./generated/client";

/** Puts a setting in force from a day; what was written for the same day is replaced, and the audit keeps both. */
export const saveSetting = (
  access: Access<"setting.set" | "demo.day">,
  name: SettingName,
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

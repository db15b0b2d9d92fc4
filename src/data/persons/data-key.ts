import "server-only";
import { no, type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { db } from "../db";
import { keyFingerprint } from "./sealing";

const name = "installation.dataKey";
const from = new Date("1900-01-01T00:00:00Z");

/** Keeps the fingerprint of the key at the first sealing; refuses any other key afterwards. */
export async function keepDataKey(tx: Tx): Promise<Result<null>> {
  const fingerprint = keyFingerprint();
  await tx.setting.createMany({ data: [{ name, from, value: fingerprint }], skipDuplicates: true });
  const kept = await tx.setting.findUnique({ where: { name_from: { name, from } }, select: { value: true } });
  return kept?.value === fingerprint ? yes(null) : no("sealing.otherKey");
}

/** Whether the key at hand is the one that values were sealed with; true while nothing is sealed. */
export async function isDataKeyRight(): Promise<boolean> {
  const kept = await db.setting.findUnique({ where: { name_from: { name, from } }, select: { value: true } });
  return kept === null || kept.value === keyFingerprint();
}

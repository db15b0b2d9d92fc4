import "server-only";
import { statfs } from "node:fs/promises";

/** Below so many bytes nothing is written any more: a server whose log finds no room would stop, and reading with it. */
const least = 48 * 1024 * 1024;
const lookEvery = 1_000;

let looked = { at: Number.NEGATIVE_INFINITY, isFull: false };

/** Whether the disk of our own cluster has no room left to write safely; false where the database is elsewhere. */
export async function isDiskFull(): Promise<boolean> {
  const folder = process.env.NGUON_DISK;
  if (!folder) return false;
  // A clock that runs on, whatever is done to the calendar.
  const at = performance.now();
  if (at - looked.at < lookEvery) return looked.isFull;
  const room = await statfs(folder).catch(() => undefined);
  looked = { at, isFull: room !== undefined && room.bavail * room.bsize < least };
  return looked.isFull;
}

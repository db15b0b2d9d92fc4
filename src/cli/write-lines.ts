import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refused, said } from "./command";

/** Writes lines into a file that must not exist: it is there when all of them are written, or not at all. */
export async function writeNewFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(file)) throw new Refused(said(`Tệp ${file} đã có.`, `${file} exists already.`));
  const part = `${file}.${process.pid}.part`;
  try {
    const written = await open(part, "wx", 0o600);
    await pipeline(Readable.from(lines), written.createWriteStream({ flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw refusalOf(error);
  }
}

/** Writes lines to standard output; whoever reads it may stop. */
export async function writeOut(lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What a disk, a folder or a closed pipe refuses is the operator's to mend; anything else is ours. */
const refusals = ["ENOSPC", "EDQUOT", "ENOENT", "ENOTDIR", "EACCES", "EPERM", "EROFS", "EPIPE", "ENAMETOOLONG"];

function refusalOf(error: unknown): unknown {
  const isRefusal = error instanceof Error && "code" in error && refusals.includes(String(error.code));
  return isRefusal ? new Refused(said(`Không ghi được: ${error.message}`, `Not written: ${error.message}`)) : error;
}

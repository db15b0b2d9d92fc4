import { once } from "node:events";
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { BackupLine } from "@/data/installation/backup";

const format = 1;
const atOnce = 5_000;

/**
 * Writes a new backup beside its name, and gives it the name once it is whole and on the disk. Answers how to write to it,
 * how to finish it, and how to leave nothing of it.
 */
export function createBackupFile(file: string) {
  const part = `${file}.part`;
  const zip = createGzip();
  const written = pipeline(zip, createWriteStream(part, { mode: 0o600, flush: true }));
  // A full disk is told by whoever writes or finishes next; to nobody it would end the process.
  written.catch(() => {});
  zip.on("error", () => {});
  let rows = 0;
  const write = async (text: string) => {
    if (!zip.write(`${text}\n`)) await Promise.race([once(zip, "drain"), written]);
  };
  return {
    take: async (line: BackupLine) => {
      if (line.kind === "rows") rows += line.rows.length;
      await write(
        line.kind === "rows"
          ? line.rows.join("\n")
          : JSON.stringify(line.kind === "head" ? { nguon: format, ...line } : line),
      );
    },
    /** The last line says how many rows there are: a file cut short is known by its absence. */
    finish: async () => {
      await write(JSON.stringify({ kind: "end", rows }));
      zip.end();
      await written;
      renameSync(part, file);
      return rows;
    },
    abandon: async () => {
      zip.destroy();
      await written.catch(() => {});
      rmSync(part, { force: true });
    },
  };
}

/** The lines of a backup file in portions; throws on a file that is no backup, or is cut short. */
export async function* readBackupFile(file: string): AsyncGenerator<BackupLine> {
  const rows: string[] = [];
  let counted = 0;
  const portion = () => {
    counted += rows.length;
    return { kind: "rows", rows: rows.splice(0) } as const;
  };
  for await (const text of linesOf(file)) {
    const mark = markIn(text);
    if (rows.length > 0 && (mark || rows.length === atOnce)) yield portion();
    if (mark?.kind === "end") return refuseCut(counted, mark.rows);
    if (mark) yield mark;
    else rows.push(text);
  }
  refuseCut(counted, undefined);
}

type Mark = Exclude<BackupLine, { kind: "rows" }> | { readonly kind: "end"; readonly rows: number };

/** Rows are objects of other keys: a line that begins so is one of ours. */
const markIn = (text: string): Mark | undefined =>
  text.startsWith('{"kind":') || text.startsWith('{"nguon":') ? JSON.parse(text) : undefined;

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });

function refuseCut(counted: number, told: number | undefined) {
  if (told !== counted) throw new Error(`${counted} rows of ${told ?? "?"}`);
}

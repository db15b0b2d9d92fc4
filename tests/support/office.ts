import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether LibreOffice is here: what an office opens the files with. */
export const hasOffice = existsSync("/usr/bin/soffice");

/** What the name of a test says where it is left out. */
export const orWhyNot = hasOffice ? "" : " (skipped: there is no LibreOffice at /usr/bin/soffice)";

/** Every sheet of a workbook as LibreOffice reads it, cells parted by semicolons, with a point in numbers. */
export const sheetsThroughOffice = async (file: Uint8Array): Promise<string[]> =>
  (await throughOffice(file, "xlsx", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"))
    .split("\n")
    .map((line) => line.replace(/(?<=;|^)(-?\d+),(\d+)(?=;|$)/g, "$1.$2"));

/** A file as LibreOffice reads it, turned into text. */
export async function throughOffice(file: Uint8Array, from: "docx" | "xlsx", to: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "office-"));
  try {
    const given = path.join(folder, `report.${from}`);
    writeFileSync(given, file);
    // A profile of its own: two offices on one profile refuse each other.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run("soffice", [profile, "--headless", "--convert-to", to, "--outdir", folder, given], { timeout: 90_000 });
    const [ending = ""] = to.split(":");
    // Of a workbook each sheet may be a file of its own.
    const written = readdirSync(folder).filter((name) => name.startsWith("report") && name.endsWith(`.${ending}`));
    return written.map((name) => readFileSync(path.join(folder, name), "utf8").replace(/^\uFEFF/, "")).join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

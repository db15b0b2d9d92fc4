import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether LibreOffice is here: what an office opens the files with. */
export const hasOffice = existsSync("/usr/bin/soffice");

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
    return readFileSync(path.join(folder, `report.${ending}`), "utf8").replace(/^\uFEFF/, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A small house written for one test, inside the project so that its packages are found; answers its folder. */
export function house(files: Record<string, string>) {
  mkdirSync(".pw", { recursive: true });
  const folder = mkdtempSync(path.resolve(".pw/house-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, "src", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every file written by hand below `src`, by its name there. */
export const sources = (ending: RegExp) =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !name.startsWith(path.join("data", "generated")))
    .sort();

export const read = (name: string) => readFileSync(path.join("src", name), "utf8");

/** Names that say nothing about what is inside. */
export const misnamed = (names: string[]) =>
  names.filter((name) =>
    /(^|[/-])(utils?|lib|helpers?|common|shared|misc|managers?|services?|dto|mappers?)(\/|\.|$)/.test(name),
  );

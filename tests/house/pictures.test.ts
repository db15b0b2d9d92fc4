import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const folder = "public/help";
const most = 60_000;

// Made by tests/support/help-pictures.mjs.
test("the pictures of the guide are there, few and light", () => {
  const names = readdirSync(folder).sort();
  expect(names).toEqual(
    ["board", "secretary"].flatMap((reader) => ["one", "three", "two"].map((step) => `${reader}-${step}.webp`)),
  );
  for (const name of names) expect(statSync(path.join(folder, name)).size, name).toBeLessThan(most);
});

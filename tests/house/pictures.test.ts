import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { pictured } from "@/features/help/pictures";

const folder = "public/help";
const most = 60_000;

// Made by tests/support/help-pictures.mjs.
test("the pictures of the guide are there, few and light", () => {
  const names = readdirSync(folder).sort();
  expect(names).toEqual(
    Object.entries(pictured)
      .flatMap(([reader, steps]) => steps.map((step) => `${reader}-${step}.webp`))
      .sort(),
  );
  for (const name of names) expect(statSync(path.join(folder, name)).size, name).toBeLessThan(most);
});

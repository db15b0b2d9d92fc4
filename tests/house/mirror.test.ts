import { existsSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { read, sources } from "./sources";

test("every file of the domain has its test", () => {
  const files = sources(/^domain\/.*\.ts$/);
  expect(files.length).toBeGreaterThan(3);
  const testOf = (name: string) => `tests/${name.replace(/\.ts$/, ".test.ts")}`;
  expect(files.filter((name) => doesSomething(read(name)) && !existsSync(testOf(name)))).toEqual([]);
});

test.each([
  ["types", "export type A = { a: number };", false],
  ["types of another file", 'import type { B } from "./b"; export type A = B;', false],
  ["a rule", "export const twice = (a: number) => 2 * a;", true],
])("a file of %s: %s", (_, content, expected) => {
  expect(doesSomething(content)).toBe(expected);
});

/** Types leave nothing when the program runs. */
function doesSomething(content: string) {
  const { outputText } = ts.transpileModule(content, {
    compilerOptions: { module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace("export {};", "").trim() !== "";
}

import { expect, test } from "vitest";
import { z } from "zod";
import { formInput } from "@/access/form-input";
import { readInput } from "@/access/read-input";

const schema = z.object({
  name: z.string().min(1, "input.required").max(5, "input.tooLong"),
  count: z.coerce.number("input.notWhole").min(0, "input.negative"),
  kind: z.enum(["a", "b"]),
  cells: z.array(z.object({ on: z.string().regex(/^\d+$/, "not.a.code") })).optional(),
});
const problems = (sent: unknown) => {
  const result = readInput(schema, sent);
  return result.ok ? [] : result.problems.map(({ code, field }) => `${field ?? ""}:${code}`);
};

test("what fits is handed on as the schema reads it", () => {
  expect(readInput(schema, { name: "Lan", count: "12", kind: "a" })).toEqual({
    ok: true,
    value: { name: "Lan", count: 12, kind: "a" },
  });
});

test.each([
  [{ name: "quá dài rồi", count: "-1", kind: "a" }, ["name:input.tooLong", "count:input.negative"]],
  [{ name: "Lan", count: "x", kind: "c" }, ["count:input.notWhole", "kind:input.invalid"]],
  [{ name: "Lan", count: "1" }, ["kind:input.required"]],
  [{ name: "Lan", count: "1", kind: "" }, ["kind:input.required"]],
  [{ name: "Lan", count: "1", kind: "a", cells: [{ on: "x" }] }, ["cells.0.on:input.invalid"]],
  ["no object", [":input.invalid"]],
])("%j: each problem under its field, in the schema's own codes", (sent, expected) => {
  expect(problems(sent)).toEqual(expected);
});

test("a form becomes an object: names sent again are lists, the framework's fields are left out", () => {
  const form = new FormData();
  form.append("cell", "1");
  form.append("cell", "2");
  form.append("name", "Lan");
  form.append("$ACTION_REF_1", "");
  form.append("$ACTION_1:0", "{}");
  expect(formInput(form)).toEqual({ cell: ["1", "2"], name: "Lan" });
});

test("a form of any number of names is read in one pass", () => {
  const form = new FormData();
  for (let field = 0; field < 20_000; field++) form.append(`password${field}`, "1");
  const before = performance.now();
  expect(Object.keys(formInput(form))).toHaveLength(20_000);
  expect(performance.now() - before).toBeLessThan(500);
});

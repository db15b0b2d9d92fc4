import { expect, test } from "vitest";
import { z } from "zod";
import { formInput } from "@/access/form-input";
import { readForm, readInput } from "@/access/read-input";

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

const form = z.preprocess(
  (sent) => ({ ...(sent as object), rows: { "thon-5": { count: (sent as Record<string, unknown>)["count.thon-5"] } } }),
  z.object({
    kind: z.enum(["a", "b"], "input.required"),
    helper: z.preprocess((value) => value || undefined, z.uuid("input.invalid")),
    name: z.string().min(1, "input.required"),
    rows: z.record(z.string(), z.object({ count: z.coerce.number("input.notWhole") })),
  }),
);
const refusedOf = (fields: Record<string, string>) => {
  const sent = new FormData();
  for (const [name, value] of Object.entries({ ...fields })) sent.append(name, value);
  const result = readForm(form, sent);
  return result.ok ? [] : result.problems.map(({ code, field }) => `${field}:${code}`);
};

test("who left a choice open has not chosen; who left a text open has not typed; a row's field keeps its own name", () => {
  const id = "0190aaaa-0000-7000-8000-000000000001";
  expect(refusedOf({ kind: "a", helper: id, name: "Lan", "count.thon-5": "3" })).toEqual([]);
  expect(refusedOf({ kind: "", helper: "", name: "", "count.thon-5": "x" })).toEqual([
    ...["kind:input.unchosen", "helper:input.unchosen", "name:input.required", "count.thon-5:input.notWhole"],
  ]);
  expect(refusedOf({ kind: "c", helper: "x", name: "Lan", "count.thon-5": "3" })).toEqual([
    ...["kind:input.required", "helper:input.invalid"],
  ]);
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

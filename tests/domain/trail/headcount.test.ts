import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

const read = (before: unknown, after: unknown) =>
  readAct({ what: "organization.keep", subject: "headcount:2023-01-01", before, after });

it.each([
  [null, undefined],
  [{ total: 130 }, 130],
])("the members counted on a day, where %j stood before", (stood, before) => {
  expect(read(stood, { total: 137 })).toEqual({ kind: "headcount", on: "2023-01-01", before, after: 137 });
});

it("in no known form is another act", () => {
  expect(read(null, { saved: 3 })).toEqual({ kind: "other", what: "organization.keep" });
});

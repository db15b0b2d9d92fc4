import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

const months = { from: 24247, to: 24306 };
const read = (before: unknown, after: unknown) =>
  readAct({ what: "organization.keep", subject: "term:2020-2025", before, after });

it.each([
  [null, undefined],
  [
    { ...months, to: 1 },
    { ...months, to: 1 },
  ],
])("the months of a term, where %j stood before", (stood, before) => {
  const act = { kind: "term", name: "2020-2025", before, after: months };
  expect(read(stood, { congressOn: null, ...months })).toEqual(act);
});

it("in no known form is another act", () => {
  expect(read(null, {})).toEqual({ kind: "other", what: "organization.keep" });
});

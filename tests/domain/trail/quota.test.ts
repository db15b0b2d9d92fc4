import { expect, test } from "vitest";
import { readAct } from "@/domain/trail/act";

const quota = {
  ...{ basis: "ASSIGNED", fromMonth: 24276, toMonth: 24287, revision: 1, shape: "BETWEEN", min: 1, max: 3 },
  ...{ required: 1, rateBasisPoints: null, rateBase: null, decisionNo: null, decidedOn: "2023-01-05" },
};
const line = { what: "quota.assign", subject: "quota:4", before: null };

test("a quota, with the decision before where there was one", () => {
  const { revision: _r, min: _m, rateBase: _b, ...after } = quota;
  expect(readAct({ ...line, after: quota })).toEqual({ kind: "quota", before: undefined, after });
  expect(readAct({ ...line, before: { ...quota, max: 2 }, after: quota })).toEqual({
    kind: "quota",
    before: { ...after, max: 2 },
    after,
  });
});

test("a quota spread over those below", () => {
  const spread = {
    fromMonth: 24276,
    toMonth: 24287,
    places: 11,
    persons: 20,
    decisionNo: "7",
    decidedOn: "2023-01-05",
  };
  expect(readAct({ ...line, after: spread })).toEqual({ kind: "spread", spread });
});

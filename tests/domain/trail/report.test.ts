import { expect, test } from "vitest";
import { readAct } from "@/domain/trail/act";

test("what was done with a report; in no known form it is something else", () => {
  const line = { what: "report.write", subject: "report:4:2023", before: null };
  const told = { did: "frozen", from: 24276, to: 24287, admitted: 8 } as const;
  expect(readAct({ ...line, after: { ...told, hash: "0" } })).toEqual({ kind: "report", told });
  expect(readAct({ ...line, after: { did: "burnt" } })).toEqual({ kind: "other", what: "report.write" });
});

import { expect, test } from "vitest";
import { readAct } from "@/domain/trail/act";

test("what was done with a report; in no known form it is something else", () => {
  const line = { what: "report.write", subject: "report:4:2023", before: null };
  const told = { did: "frozen", from: 24276, to: 24287, admitted: 8 } as const;
  expect(readAct({ ...line, after: { ...told, hash: "0" } })).toEqual({ kind: "report", told });
  expect(readAct({ ...line, after: { did: "burnt" } })).toEqual({ kind: "other", what: "report.write" });
});

test("what a frozen report was numbered, and what it was numbered before", () => {
  const [before, after] = [
    { number: "12", on: "2024-01-05" },
    { number: "12a", on: "2024-01-06" },
  ];
  const line = { what: "report.write", subject: "report:4:2023", before: { from: 24276, to: 24287, ...before } };
  const told = { did: "signed", from: 24276, to: 24287, ...after } as const;
  const read = readAct({ ...line, after: { ...told, id: "0", turn: 2, hash: "0" } });
  expect(read).toEqual({ kind: "report", told, before });
});

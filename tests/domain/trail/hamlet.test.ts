import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

const read = (after: unknown) => readAct({ what: "hamlet.keep", subject: "hamlet:0401", before: null, after });

it.each([
  [{ did: "added", on: "2024-01-01", name: "Thôn 5" }, "added"],
  [{ did: "served", on: "2024-01-01", kind: "NONE", cell: null }, "served"],
  [{ did: "counted", on: "2024-01-01", households: 208, poorHouseholds: null }, "counted"],
  [{ did: "officer", on: "2024-01-01", named: false }, "officer"],
  [{ did: "moved", on: "2024-01-01" }, undefined],
  [{ on: "2024-01-01" }, undefined],
  [null, undefined],
])("%j reads as %s", (after, did) => {
  expect(read(after)).toMatchObject(did ? { kind: "hamlet", code: "0401", told: { did } } : { kind: "other" });
});

it("reads nobody's name or telephone, whatever is written", () => {
  const told = { did: "officer", on: "2024-01-01", named: true };
  expect(read({ ...told, telephone: "0912345678" })).toEqual({ kind: "hamlet", code: "0401", told });
});

import { expect, it } from "vitest";
import { readHamletAct } from "@/domain/hamlet-act";

it.each([
  [{ did: "added", on: "2024-01-01", name: "Thôn 5" }, "added"],
  [{ did: "served", on: "2024-01-01", kind: "NONE", cell: null }, "served"],
  [{ did: "counted", on: "2024-01-01", households: 208, poorHouseholds: null }, "counted"],
  [{ did: "officer", on: "2024-01-01", named: false }, "officer"],
  [{ did: "moved", on: "2024-01-01" }, undefined],
  [{ on: "2024-01-01" }, undefined],
  [null, undefined],
])("%j reads as %s", (after, did) => {
  expect(readHamletAct(after)?.did).toBe(did);
});

it("reads nobody's name or telephone, whatever is written", () => {
  const read = readHamletAct({ did: "officer", on: "2024-01-01", named: true, telephone: "0912345678" });
  expect(read).toEqual({ did: "officer", on: "2024-01-01", named: true });
});

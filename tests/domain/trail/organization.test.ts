import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

it.each([
  [
    null,
    { code: "c", name: "C", kind: "CELL", foundedOn: "2024-01-01", superior: "b" },
    { became: "founded", was: undefined, name: "C", on: "2024-01-01" },
  ],
  [
    { name: "C", kind: "CELL", superior: 3 },
    { name: "D", kind: "CELL", superior: 3, from: "2024-02-01" },
    { became: "arranged", was: "C", name: "D", on: "2024-02-01" },
  ],
  [
    { name: "C", kind: "CELL", superior: 3 },
    { name: "C", kind: "GRASSROOTS_CELL", superior: 3, from: "2025-07-01" },
    { became: "arranged", was: "C", name: "C", on: "2025-07-01", kinds: ["CELL", "GRASSROOTS_CELL"] },
  ],
  [
    null,
    { mayDecide: true, from: "2024-03-01", number: "12-QĐ/HU" },
    { became: "authorised", on: "2024-03-01", number: "12-QĐ/HU" },
  ],
  [
    { mayDecide: true, number: null },
    { mayDecide: false, from: "2024-03-01", number: null },
    { became: "unauthorised", on: "2024-03-01", number: null },
  ],
  [null, { closedOn: "2024-03-01" }, { became: "closed", on: "2024-03-01" }],
  [{ sector: null, areas: [] }, { sector: "HAMLET" }, { became: "described" }],
])("%j → %j", (before, after, becoming) => {
  const act = readAct({ what: "organization.keep", subject: "organization:4", before, after });
  expect(act).toEqual({ kind: "organization", becoming });
});

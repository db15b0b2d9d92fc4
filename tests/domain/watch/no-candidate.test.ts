import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { noCandidate } from "@/domain/watch/no-candidate";

const dossiers = (open: number, closed: string | null) => ({
  ...{ open, lastOpenedOn: day("2020-01-01") },
  lastClosedOn: closed === null ? null : day(closed),
});
const ask = (held: ReturnType<typeof dossiers> | null, kind: "CELL" | "COMMUNE" = "CELL") =>
  noCandidate.answer({ kind, dossiers: held }, {}, day("2024-03-15"));

test.each([
  ["one is open", dossiers(1, "2023-05-01"), "clear"],
  ["all are closed", dossiers(0, "2023-05-01"), "found"],
  ["no dossier was ever kept", null, "unknown"],
] as const)("%s: %s", (_, held, is) => {
  expect(ask(held).is).toBe(is);
});

test("holds from the day the last one was closed", () => {
  expect(ask(dossiers(0, "2023-05-01"))).toMatchObject({ since: "2023-05-01", level: 2 });
  expect(ask(dossiers(0, "2023-05-01"), "COMMUNE").is).toBe("unknown");
});

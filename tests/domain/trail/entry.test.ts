import { describe, expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";
import { entryIdOf } from "@/domain/trail/entry";

const entry = { organizationId: 3, kind: "NAMED", date: "2023-05-19", from: 24280, to: 24280, count: 1 };
const drawn = { ...entry, organizationId: 2, kind: "TOTAL", date: null, count: -1 };
const total = { ...entry, kind: "TOTAL", date: null, from: 24276, to: 24287, count: 5 };
const line = { what: "admission.record", subject: "admission:a", before: null };

describe("an entry", () => {
  it.each([
    ["alone", [entry], false],
    ["drawn from a total", [entry, drawn], true],
  ])("%s", (_, after, isDrawn) => {
    expect(readAct({ ...line, after })).toEqual({ kind: "entry", entry, isDrawn });
  });
});

describe("a correction", () => {
  const correction = { ...total, kind: "CORRECTION", count: -2 };

  it.each([
    ["from what it stood at", { ...total, now: 4 }, [correction], 2, false],
    ["as an earlier version told it", total, [correction], 3, false],
    ["to nothing, without taking it back", { ...total, now: 2 }, [correction], 0, false],
    ["taking a total back", { ...total, now: 2 }, [{ ...correction, withdraws: true }], 0, true],
    ["of a person, which can only be taken back", entry, [{ ...entry, kind: "CORRECTION", count: -1 }], 0, true],
  ])("%s", (_, before, after, now, isWithdrawn) => {
    expect(readAct({ ...line, before, after })).toEqual({ kind: "correction", before, now, isWithdrawn });
  });
});

it.each([
  ["admission:0190-a", "0190-a"],
  ["quota:4", undefined],
  ["tree", undefined],
])("%s is about the entry %s", (subject, id) => {
  expect(entryIdOf(subject)).toBe(id);
});

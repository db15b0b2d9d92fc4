import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import {
  assignCharge,
  type Charge,
  ChargeEnd,
  ChargeInput,
  chargeStanding,
  endCharge,
} from "@/domain/sourcing/group-charge";

const today = day("2024-03-15");
const here = [{ from: day("2020-01-01"), until: null }];
const left = [{ from: day("2020-01-01"), until: day("2024-02-29") }];
const back = [...left, { from: day("2024-03-10"), until: null }];
const charge = (more: Partial<Charge> = {}): Charge => ({
  ...{ kind: "CLAN", name: "Dòng họ Vàng", from: day("2021-01-01"), until: null },
  ...more,
});
const codes = (result: ReturnType<typeof assignCharge>) => (result.ok ? [] : result.problems.map(({ code }) => code));

describe("a charge", () => {
  it.each([
    ["of who is in the cell", charge(), here, { state: "HELD" }],
    ["of who has left", charge(), left, { state: "VACANT", lastDay: "2024-02-29" }],
    ["of who left today", charge(), [{ ...left[0], until: today }], { state: "HELD" }],
    ["of who came back", charge(), back, { state: "HELD" }],
    ["of who never was there", charge(), [], { state: "VACANT", lastDay: "2020-12-31" }],
    ["that ends today", charge({ until: today }), here, { state: "ENDED", lastDay: "2024-03-15" }],
    ["that ends tomorrow", charge({ until: day("2024-03-16") }), here, { state: "HELD" }],
    [
      "ended before the member left",
      charge({ until: day("2023-01-01") }),
      left,
      { state: "ENDED", lastDay: "2023-01-01" },
    ],
  ] as const)("%s", (_, held, stays, standing) => {
    expect(chargeStanding(held, stays as typeof here, today)).toEqual(standing);
  });

  it.each([
    ["on the first day there", "2020-01-01", here, []],
    ["the day before", "2019-12-31", here, ["charge.notInCell"]],
    ["on the last day there", "2024-02-29", left, []],
    ["the day after", "2024-03-01", left, ["charge.notInCell"]],
    ["tomorrow", "2024-03-16", here, ["date.future"]],
  ] as const)("can be given %s: %s", (_, from, stays, expected) => {
    const facts = { organization: { kind: "CELL" as const }, today, stays, charges: [] };
    expect(codes(assignCharge({ ...charge(), from: day(from) }, facts))).toEqual(expected);
  });

  it("is given by a cell, and of the same group only when the first one is over", () => {
    const facts = { organization: { kind: "CELL" as const }, today, stays: here, charges: [charge()] };
    const again = (name: string, more: object = {}) =>
      codes(assignCharge({ ...charge({ name }), from: today }, { ...facts, ...more }));
    expect(again("dong ho vang")).toEqual(["charge.alreadyHeld"]);
    expect(again("Dòng họ Lý")).toEqual([]);
    expect(again("Dòng họ Vàng", { charges: [charge({ kind: "HOUSEHOLDS" })] })).toEqual([]);
    expect(again("Dòng họ Vàng", { charges: [charge({ until: day("2024-03-14") })] })).toEqual([]);
    expect(again("Dòng họ Vàng", { charges: [charge({ until: today })] })).toEqual(["charge.alreadyHeld"]);
    expect(again("Dòng họ Lý", { organization: { kind: "COMMUNE" } })).toEqual(["source.needsCell"]);
  });

  it.each([
    ["today", charge(), "2024-03-15", here, []],
    ["tomorrow", charge(), "2024-03-16", here, ["date.future"]],
    ["on its first day", charge(), "2021-01-01", here, []],
    ["before it began", charge(), "2020-12-31", here, ["charge.endsBeforeBegin"]],
    ["twice", charge({ until: day("2023-01-01") }), "2024-01-01", here, ["charge.alreadyEnded"]],
    ["when the member left", charge(), "2024-02-29", left, []],
    ["after the member left", charge(), "2024-03-01", left, ["charge.notInCell"]],
  ] as const)("ends %s", (_, held, until, stays, expected) => {
    expect(codes(endCharge(day(until), held, stays, today))).toEqual(expected);
  });
});

it("is read as a form sends it", () => {
  const id = "0190a0b0-0000-7000-8000-000000000000";
  const form = { organization: "seo-po-ho", member: id, kind: "CLAN", name: " Vàng ", from: "2024-01-01", key: "k" };
  expect(ChargeInput.parse(form)).toMatchObject({ name: "Vàng" });
  expect(ChargeInput.safeParse({ ...form, member: "" }).success).toBe(false);
  expect(ChargeInput.safeParse({ ...form, kind: "TRIBE" }).success).toBe(false);
  expect(ChargeEnd.safeParse({ charge: id, until: "", key: "k" }).success).toBe(false);
});

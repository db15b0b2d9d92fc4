import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { checkEntry, type HeldSeat, isCertified, ResultsInput, resultField } from "@/domain/sourcing/class-result";

const to = day("2024-03-05");
const facts = { today: day("2024-03-15"), to };
const step = { id: "s", kind: "AWARENESS", on: to, isPassed: true, withdrawn: null } as const;
const free: HeldSeat = { result: null, stepId: null, steps: [] };
const certified: HeldSeat = { result: "PASSED", stepId: "s", steps: [step] };
const takenBack: HeldSeat = { ...certified, steps: [{ ...step, withdrawn: { reason: "nhầm" } }] };
const codes = (seat: HeldSeat, result: "PASSED" | "FAILED" | "ABSENT" | "REMOVED", on?: string, more = {}) =>
  checkEntry({ result, on: on === undefined ? undefined : day(on) }, seat, { ...facts, ...more }).map(
    ({ code }) => code,
  );

describe("an entry for somebody on the list", () => {
  it.each([
    ["passed on the last day of the class", free, "PASSED", "2024-03-05", []],
    ["certified before its last day", free, "PASSED", "2024-03-04", ["class.certificateBeforeEnd"]],
    ["passed without a day", free, "PASSED", undefined, ["input.required"]],
    ["failed", free, "FAILED", undefined, []],
    ["absent", free, "ABSENT", undefined, []],
    ["taken off the list", free, "REMOVED", undefined, []],
    ["passed twice", certified, "PASSED", "2024-03-10", ["class.alreadyEntered"]],
    ["failed after all", certified, "FAILED", undefined, ["class.alreadyEntered"]],
    ["taken off with a certificate", certified, "REMOVED", undefined, ["class.alreadyEntered"]],
    ["passed again, the step taken back", takenBack, "PASSED", "2024-03-05", []],
    ["entered by hand that day", { ...free, steps: [step] }, "PASSED", "2024-03-05", ["class.stepThere"]],
    ["entered by hand another day", { ...free, steps: [step] }, "PASSED", "2024-03-06", []],
  ] as const)("%s", (_, seat, result, on, expected) => {
    expect(codes(seat, result, on)).toEqual(expected);
  });

  it("waits for the end of the class, but for who is taken off", () => {
    const early = { today: day("2024-03-04") };
    expect(codes(free, "ABSENT", undefined, early)).toEqual(["class.notOver"]);
    expect(codes(free, "REMOVED", undefined, early)).toEqual([]);
    expect(codes(free, "ABSENT", undefined, { today: to })).toEqual([]);
  });

  it("knows whose certificate stands", () => {
    expect([free, certified, takenBack].map(isCertified)).toEqual([false, true, false]);
  });
});

it("results are read as a form sends them", () => {
  const seat = "0190a0b0-0000-7000-8000-000000000000";
  const form = { class: seat, certificateOn: "2024-03-05", reason: "", key: "k" };
  const sent = {
    ...form,
    [resultField("result", seat)]: "PASSED",
    [resultField("number", seat)]: " CN 1 ",
    "result.1": "X",
  };
  expect(ResultsInput.parse(sent).entries).toEqual({ [seat]: { result: "PASSED", number: "CN 1" } });
  expect(ResultsInput.safeParse({ ...sent, [resultField("on", seat)]: "2024-02-30" }).success).toBe(false);
  expect(ResultsInput.safeParse({ ...sent, [resultField("result", seat)]: "MAYBE" }).success).toBe(false);
  expect(ResultsInput.safeParse(undefined).success).toBe(false);
});

import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { type Correctable, CorrectionInput, correct } from "@/domain/ledger/correction";
import { recordNamed } from "@/domain/ledger/named-admission";
import { recordTotal } from "@/domain/ledger/total-admission";
import { cell, commune, namedInput, totalInput, yearOf } from "../../support/samples";

const today = day("2024-03-15");
const entryOf = (result: ReturnType<typeof recordTotal>, at = 0) => {
  const entry = result.ok ? result.value[at] : undefined;
  if (!entry) throw new Error("nothing recorded");
  return entry;
};
const totalFacts = {
  months: yearOf(2023),
  today,
  held: 0,
  ownTotal: 0,
  isReported: false,
  members: null,
  mustChoose: false,
};
const open = { id: "open", organizationId: commune.id, path: commune.path, balance: 50, ...yearOf(2023) };
const total = recordTotal(totalInput(10), { ...totalFacts, organization: commune, openTotals: [] });
const itemised = recordTotal(totalInput(10, { total: "open" }), {
  ...totalFacts,
  organization: cell,
  openTotals: [open],
});
const namedFacts = { organization: cell, today, countedBy: "ceremony", openTotals: [open], mustChoose: false } as const;
const named = recordNamed(namedInput({ woman: true, total: "open" }), namedFacts);

const standing = (result: typeof total, at: number, more: Partial<Correctable> = {}): Correctable => {
  const entry = entryOf(result, at);
  return { ...entry, lastId: `entry ${at}`, now: entry.count, isWithdrawn: false, balance: 100, ...more };
};
const asked = (count?: number, more: Partial<CorrectionInput> = {}): CorrectionInput => ({
  entry: "00000000-0000-7000-8000-000000000000",
  reason: "ghi nhầm",
  key: "k",
  ...(count !== undefined && { count }),
  ...more,
});
const refused = (code: string, more: object = {}) => ({ ok: false, problems: [{ code, ...more }] });

describe("a correction of a total", () => {
  it("adds the difference where and when the total is counted, and says why", () => {
    const entry = standing(total, 0);
    const { lastId, now: _now, isWithdrawn: _isWithdrawn, balance: _balance, ...copied } = entry;
    expect(correct(asked(7), { entry, drawn: null })).toEqual({
      ok: true,
      value: [
        {
          ...copied,
          kind: "CORRECTION",
          count: -3,
          reports: 0,
          correctsId: lastId,
          itemisesId: null,
          reason: "ghi nhầm",
        },
      ],
    });
    expect(correct(asked(12), { entry, drawn: null })).toMatchObject({ value: [{ count: 2, reports: 0 }] });
  });

  it("follows the last correction", () => {
    const entry = standing(total, 0, { lastId: "second", now: 7 });
    expect(correct(asked(12), { entry, drawn: null })).toMatchObject({ value: [{ count: 5, correctsId: "second" }] });
  });

  it("to zero still says that somebody reported; withdrawing takes that back too", () => {
    const entry = standing(total, 0);
    expect(correct(asked(0), { entry, drawn: null })).toMatchObject({ value: [{ count: -10, reports: 0 }] });
    expect(correct(asked(), { entry, drawn: null })).toMatchObject({ value: [{ count: -10, reports: -1 }] });
    const further = standing(total, 0, { reports: 0 });
    expect(correct(asked(), { entry: further, drawn: null })).toMatchObject({ value: [{ count: -10, reports: 0 }] });
  });

  it("never leaves less than was taken out of it", () => {
    const entry = standing(total, 0, { balance: 4 });
    expect(correct(asked(6), { entry, drawn: null })).toMatchObject({ ok: true });
    const exhausted = refused("admission.totalExhausted", { field: "count", values: { balance: 4 } });
    expect(correct(asked(5), { entry, drawn: null })).toEqual(exhausted);
    expect(correct(asked(), { entry, drawn: null })).toEqual(exhausted);
  });
});

describe("a correction of what was taken out of a total", () => {
  it("gives back to that total what is taken away here, and takes from it what is added", () => {
    const facts = { entry: standing(itemised, 0), drawn: standing(itemised, 1, { now: -10 }) };
    expect(correct(asked(7), facts)).toMatchObject({
      value: [
        { organizationId: cell.id, count: -3, correctsId: "entry 0", itemisesId: null },
        { organizationId: commune.id, count: 3, correctsId: "entry 1", itemisesId: null, reports: 0 },
      ],
    });
    expect(correct(asked(), facts)).toMatchObject({
      value: [
        { count: -10, reports: -1 },
        { count: 10, reports: 0 },
      ],
    });
  });

  it("takes no more from it than it holds", () => {
    const facts = { entry: standing(itemised, 0), drawn: standing(itemised, 1, { balance: 5 }) };
    expect(correct(asked(15), facts)).toMatchObject({ value: [{ count: 5 }, { count: -5 }] });
    const exhausted = refused("admission.totalExhausted", { field: "count", values: { balance: 5 } });
    expect(correct(asked(16), facts)).toEqual(exhausted);
  });

  it("leaves what others took out of it in turn", () => {
    const facts = { entry: standing(itemised, 0, { balance: 2 }), drawn: standing(itemised, 1) };
    expect(correct(asked(8), facts)).toMatchObject({ ok: true });
    const exhausted = refused("admission.totalExhausted", { field: "count", values: { balance: 2 } });
    expect(correct(asked(7), facts)).toEqual(exhausted);
  });
});

describe("a withdrawal of a person by name", () => {
  const facts = { entry: standing(named, 0, { balance: 0 }), drawn: standing(named, 1, { balance: 0 }) };

  it("takes away the flags with the person, and gives one back to the total", () => {
    expect(correct(asked(), facts)).toMatchObject({
      value: [
        { organizationId: cell.id, count: -1, reports: -1, woman: true, date: "2023-05-19", kind: "CORRECTION" },
        { organizationId: commune.id, count: 1, reports: 0, woman: null, date: null, kind: "CORRECTION" },
      ],
    });
  });

  it("is no change of the number: one person is one", () => {
    expect(correct(asked(0), facts)).toEqual(refused("admission.notCorrectable", { field: "count" }));
    expect(correct(asked(2), facts)).toEqual(refused("admission.notCorrectable", { field: "count" }));
  });
});

describe("a correction is refused", () => {
  it.each([
    ["twice withdrawn", asked(), { isWithdrawn: true }, refused("admission.alreadyCorrected")],
    ["corrected after it was withdrawn", asked(5), { isWithdrawn: true }, refused("admission.alreadyCorrected")],
    ["withdrawn with nothing left", asked(), { now: 0, reports: 0 as const }, refused("admission.alreadyCorrected")],
    ["taken out of a total", asked(5), { count: -10 }, refused("admission.notCorrectable")],
    ["itself a correction", asked(5), { kind: "CORRECTION" as const }, refused("admission.notCorrectable")],
    [
      "changed meanwhile",
      asked(5, { seen: 10 }),
      { now: 8 },
      refused("admission.changedMeanwhile", { field: "count", values: { seen: 10, now: 8 } }),
    ],
    ["no change", asked(8), { now: 8 }, refused("admission.nothingChanged", { field: "count", values: { total: 8 } })],
  ])("where the entry is %s", (_what, input, more, problem) => {
    expect(correct(input, { entry: standing(total, 0, more), drawn: null })).toEqual(problem);
  });

  it("is not refused for a reported zero, which is withdrawn once", () => {
    const zero = recordTotal(totalInput(0), { ...totalFacts, organization: commune, openTotals: [] });
    const entry = standing(zero, 0, { balance: 0 });
    expect(correct(asked(), { entry, drawn: null })).toMatchObject({ value: [{ count: 0, reports: -1 }] });
  });
});

describe("what is asked for a correction", () => {
  const sent = { entry: "018f3e7c-8f5a-7b6e-9c1d-2f3a4b5c6d7e", reason: "ghi nhầm", key: "k" };

  it("gives no number for a withdrawal", () => {
    expect(CorrectionInput.parse({ ...sent, count: "", seen: "" })).toEqual(sent);
    expect(CorrectionInput.parse({ ...sent, count: "0" })).toEqual({ ...sent, count: 0 });
  });

  it.each([
    [{ reason: "" }, "input.required"],
    [{ reason: undefined }, "input.required"],
    [{ entry: "7" }, "input.invalid"],
    [{ count: "-1" }, "input.negative"],
    [{ count: "100001" }, "input.tooLarge"],
  ])("is refused as %j", (more, message) => {
    expect(CorrectionInput.safeParse({ ...sent, ...more }).error?.issues[0]?.message).toBe(message);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, proposals, propose } from "@/domain/quotas/proposal";

const cell = (code: string, more: Partial<Candidate> = {}): Candidate => ({
  code,
  isOpen: true,
  held: 0,
  members: 0,
  admitted: 0,
  ready: 0,
  quotas: [],
  ...more,
});
const range = (required: number, max: number) => ({ required, max });
const told = (result: ReturnType<typeof propose>) =>
  result.ok ? Object.fromEntries(result.value) : result.problems[0];

const muongHum = [
  cell("seo-po-ho", { members: 16, admitted: 5, quotas: [range(1, 3)] }),
  cell("ky-quan-san", { members: 30, admitted: 9, ready: 1 }),
  cell("thon-5", { members: 12, ready: 3 }),
];

describe("a proposal", () => {
  it.each([
    ["equal", { "seo-po-ho": 3, "ky-quan-san": 6, "thon-5": 5 }],
    ["members", { "seo-po-ho": 3, "ky-quan-san": 8, "thon-5": 3 }],
    ["years", { "seo-po-ho": 3, "ky-quan-san": 11, "thon-5": 0 }],
    ["candidates", { "seo-po-ho": 1, "ky-quan-san": 3, "thon-5": 10 }],
  ] as const)("by %s adds up to 14 and leaves Séo Pờ Hồ within its 1–3", (kind, parts) =>
    expect(told(propose(kind, 14, muongHum, undefined))).toEqual(parts),
  );

  it("leaves to who can be given nothing here what it has", () => {
    const closed = cell("cu", { isOpen: false, held: 4 });
    expect(told(propose("equal", 10, [closed, cell("a"), cell("b")], undefined))).toEqual({ a: 3, b: 3 });
    expect(told(propose("equal", 3, [closed, cell("a")], undefined))).toEqual({
      code: "proposal.tooFew",
      values: { total: 3, least: 4 },
    });
  });

  it("leaves out who has nothing to go by, with what is assigned to it, and knows none from not known", () => {
    const unknown = cell("moi", { members: null, admitted: null, held: 2 });
    const none = cell("khong", { held: 3 });
    const some = cell("a", { members: 9, admitted: 1, ready: 1 });
    for (const kind of ["members", "years"] as const)
      expect(told(propose(kind, 10, [unknown, none, some], undefined))).toEqual({ khong: 0, a: 8 });
    expect(told(propose("equal", 9, [unknown, none, some], undefined))).toEqual({ moi: 3, khong: 3, a: 3 });
    expect(told(propose("members", 10, [unknown], undefined))).toEqual({ code: "proposal.noMembers" });
  });

  it.each<[string, Parameters<typeof propose>, object]>([
    ["for nobody", ["equal", 1, [], undefined], { code: "proposal.nobody" }],
    ["by members of whom nobody has any", ["members", 1, [cell("a")], undefined], { code: "proposal.noMembers" }],
    [
      "by candidates of whom nobody applied",
      ["candidates", 1, [cell("a")], undefined],
      { code: "proposal.noCandidates" },
    ],
    ["by years without admissions", ["years", 1, [cell("a")], undefined], { code: "proposal.noYears" }],
    [
      "outside the range of who spreads",
      ["equal", 16, [cell("a")], range(10, 15)],
      { code: "proposal.outsideRange", values: { total: 16, min: 10, max: 15 } },
    ],
    [
      "above all ranges",
      ["equal", 7, [cell("a", { quotas: [range(1, 3)] })], undefined],
      { code: "proposal.tooMany", values: { total: 7, most: 3 } },
    ],
    [
      "below them",
      ["equal", 1, [cell("a", { quotas: [range(2, 3)] })], undefined],
      { code: "proposal.tooFew", values: { total: 1, least: 2 } },
    ],
  ])("is refused %s", (_what, asked, problem) => expect(told(propose(...asked))).toEqual(problem));

  it("is bound by no ranges that exclude each other", () =>
    expect(told(propose("equal", 9, [cell("a", { quotas: [range(1, 2), range(5, 6)] })], undefined))).toEqual({
      a: 9,
    }));

  it("always adds up exactly with what is kept, within every range", () => {
    const Row = fc.record({
      isOpen: fc.boolean(),
      held: fc.nat(50),
      members: fc.option(fc.nat(5_000)),
      admitted: fc.option(fc.integer({ min: -3, max: 300 })),
      ready: fc.nat(60),
      low: fc.option(fc.nat(10)),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...proposals),
        fc.nat(5_000),
        fc.array(Row, { maxLength: 40 }),
        (kind, total, rows) => {
          const all = rows.map(({ low, ...row }, index) =>
            cell(String(index), { ...row, quotas: low === null ? [] : [range(low, low + 20)] }),
          );
          const proposed = propose(kind, total, all, undefined);
          if (!proposed.ok) return;
          const isGiven = ({ code }: Candidate) => proposed.value.has(code);
          const parts = all.map(({ code, held }) => proposed.value.get(code) ?? held);
          expect(parts.reduce((added, part) => added + part, 0)).toBe(total);
          expect(all.filter(isGiven).every(({ isOpen }) => isOpen)).toBe(true);
          if (kind === "equal") expect(all.filter(isGiven)).toEqual(all.filter(({ isOpen }) => isOpen));
          expect(all.filter((one, index) => isGiven(one) && !isWithin(parts[index] ?? 0, one.quotas))).toEqual([]);
        },
      ),
    );
  });
});

const isWithin = (part: number, quotas: Candidate["quotas"]) =>
  quotas.every(({ required, max }) => part >= required && part <= (max ?? part));

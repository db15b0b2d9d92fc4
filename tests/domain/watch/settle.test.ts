import { describe, expect, test } from "vitest";
import { day } from "@/domain/day";
import { type Answer, clear, found, unknown } from "@/domain/watch/rule";
import { type AskedAt, type HeldCase, settle } from "@/domain/watch/settle";

const today = day("2024-03-15");
const since = day("2024-01-01");
const held = (more: Partial<HeldCase> = {}): HeldCase => ({
  ...{ id: "a", organizationId: 1, rule: "YEAR_BELOW", subjectId: "", since, level: 2, state: "OPEN" },
  ...{ facts: { missing: 6, year: "2023" }, dueOn: day("2024-04-14"), exemptUntil: null, exemptLevel: null },
  ...more,
});
const asked = (answer: Answer): AskedAt => ({ organizationId: 1, rule: "YEAR_BELOW", subjectId: "", answer });
const elsewhere = [{ ...asked(found(3, since, {})), organizationId: 2 }];
const six = asked(found(2, since, { year: "2023", missing: 6 }));
const nothing = { open: [], reopen: [], change: [], lapse: [], close: [] };

test("opens what is new, to be acted on by its level where the facts give no day", () => {
  expect(settle([], [six], today).open).toEqual([
    {
      ...{ organizationId: 1, rule: "YEAR_BELOW", subjectId: "", level: 2, since, dueOn: "2024-04-14" },
      ...{ values: { year: "2023", missing: 6 }, exemption: null },
    },
  ]);
  expect(settle([], [asked(found(1, since, {})), ...elsewhere], today).open.map(({ dueOn }) => dueOn)).toEqual([
    ...["2024-05-14", "2024-03-29"],
  ]);
  const due = asked(found(1, since, {}, day("2024-03-20")));
  expect(settle([], [due], today).open).toMatchObject([{ dueOn: "2024-03-20" }]);
});

test("leaves alone what stands, whatever the order of its facts", () => {
  expect(settle([held()], [six], today)).toEqual(nothing);
});

test("tells another level from other figures alone", () => {
  const worse = asked(found(3, since, { year: "2023", missing: 6 }));
  const more = asked(found(2, since, { year: "2023", missing: 7 }));
  expect(settle([held()], [worse], today).change).toMatchObject([
    { id: "a", level: 3, isLevel: true, dueOn: "2024-03-29" },
  ]);
  expect(settle([held({ dueOn: day("2024-03-20") })], [worse], today).change).toMatchObject([{ dueOn: "2024-03-20" }]);
  const better = asked(found(1, since, { year: "2023", missing: 6 }));
  expect(settle([held()], [better], today).change).toMatchObject([{ level: 1, dueOn: "2024-04-14" }]);
  expect(settle([held()], [more], today).change).toMatchObject([{ id: "a", isLevel: false, values: { missing: 7 } }]);
});

test.each([
  ["the facts have changed", [asked(clear({ admitted: 14 }))], "CLEAR", { admitted: 14 }],
  ["it holds from another day", [asked(found(2, day("2025-01-01"), { year: "2024" }))], "REPLACED", { year: "2024" }],
  ["what it rested on is no longer known", [asked(unknown)], "UNKNOWN", {}],
  ["nobody is there to be asked about", [], "GONE", {}],
] as const)("closes, and says why: %s", (_, answers, because, values) => {
  expect(settle([held()], [...answers], today).close).toEqual([{ id: "a", because, values }]);
});

test("opens again what holds again from the same day", () => {
  const settled = settle([held({ state: "CLOSED" })], [six], today);
  expect(settled).toEqual({
    ...nothing,
    reopen: [{ id: "a", level: 2, values: { year: "2023", missing: 6 }, dueOn: "2024-04-14", exemption: null }],
  });
  expect(settle([held({ state: "CLOSED" })], [asked(unknown)], today)).toEqual(nothing);
});

test("an exemption lapses the day after its last, and closes like any other", () => {
  const exempt = (until: string) => held({ state: "EXEMPT", exemptUntil: day(until), exemptLevel: 2 });
  expect(settle([exempt("2024-03-15")], [six], today)).toEqual(nothing);
  expect(settle([exempt("2024-03-14")], [six], today)).toEqual({ ...nothing, lapse: [{ id: "a", because: "TIME" }] });
  expect(settle([exempt("2024-03-14")], [asked(clear({}))], today).close).toHaveLength(1);
});

test("never takes one place's case for another's", () => {
  expect(settle([held({ organizationId: 2 })], [six], today)).toMatchObject({
    ...{ open: [{ organizationId: 1 }], close: [{ id: "a", because: "GONE" }] },
  });
});

describe("an exemption holds to its day and to its level", () => {
  const accepted = { exemptUntil: day("2024-12-31"), exemptLevel: 2 } as const;
  const exemption = { until: "2024-12-31", level: 2, from: "a" };

  test("graver than what was accepted, it ends", () => {
    const worse = asked(found(3, since, { year: "2023", missing: 9 }));
    expect(settle([held({ ...accepted, state: "EXEMPT" })], [worse], today)).toMatchObject({
      ...{ change: [{ id: "a", level: 3 }], lapse: [{ id: "a", because: "GRAVER" }] },
    });
    const better = asked(found(1, since, { year: "2023", missing: 1 }));
    expect(settle([held({ ...accepted, state: "EXEMPT" })], [better], today).lapse).toEqual([]);
  });

  test.each([
    ["there again", accepted, six, exemption],
    ["there again and graver", accepted, asked(found(3, since, { year: "2023", missing: 9 })), null],
    ["there again after its day", { ...accepted, exemptUntil: day("2024-03-14") }, six, null],
    ["ended by the superior", { exemptUntil: null, exemptLevel: null }, six, null],
  ] as const)("%s after having closed", (_, more, now, is) => {
    expect(settle([held({ ...more, state: "CLOSED" })], [now], today).reopen).toMatchObject([
      { id: "a", exemption: is },
    ]);
  });

  test.each([
    ["the same fact from another day", "EXEMPT", { year: "2023", missing: 6 }, exemption],
    ["the same fact from another day, after having closed", "CLOSED", { year: "2023", missing: 6 }, exemption],
    ["another year", "EXEMPT", { year: "2024", missing: 6 }, null],
  ] as const)("%s", (_, state, values, is) => {
    const now = asked(found(2, day("2024-02-01"), values));
    expect(settle([held({ ...accepted, state })], [now], today).open).toMatchObject([{ exemption: is }]);
  });

  test("of one place it says nothing of another", () => {
    expect(settle([held({ ...accepted, state: "EXEMPT", organizationId: 2 })], [six], today).open).toMatchObject([
      { organizationId: 1, exemption: null },
    ]);
  });
});

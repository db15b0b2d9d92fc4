import { describe, expect, it } from "vitest";
import { closingAsHandedIn, differenceSince, reasonOf, unexplained } from "@/domain/returns/difference";
import { figuresSample } from "../../support/return-samples";

describe("since a return was handed in", () => {
  it("nothing is different where all is the same", () => {
    expect(differenceSince(figuresSample(), figuresSample())).toBeUndefined();
  });

  it("reported 43, now 44: at which place, and who they are", () => {
    const was = figuresSample({ admitted: 43, women: 20 }, { 3: 3 });
    const now = figuresSample({ admitted: 44, women: 21 }, { 3: 4 });
    expect(differenceSince(was, now)).toEqual({
      admitted: { was: 43, now: 44 },
      unitemised: { was: 0, now: 0 },
      children: [{ id: 3, code: "c-3", name: "Chi bộ cơ quan", was: 3, now: 4 }],
      traits: [{ trait: "women", was: 20, now: 21 }],
    });
  });

  it("the sum may be the same while its parts are not", () => {
    const difference = differenceSince(figuresSample({ unitemised: 3 }), figuresSample({ unitemised: 2 }, { 2: 1 }));
    expect(difference).toMatchObject({
      admitted: { was: 8, now: 8 },
      unitemised: { was: 3, now: 2 },
      children: [{ id: 2, was: "silent", now: 1 }],
    });
  });

  it("a place that was silent and says nobody is another one", () => {
    const silent = figuresSample();
    const children = silent.children.map((child) => ({ ...child, isReported: true }));
    expect(differenceSince(silent, { ...silent, children })?.children).toMatchObject([
      { id: 2, was: "silent", now: 0 },
    ]);
    expect(differenceSince({ ...silent, children }, silent)?.children).toMatchObject([
      { id: 2, was: 0, now: "silent" },
    ]);
  });

  it("a return that was silent and says nobody is another one, without anything below it", () => {
    const cell = (more: { admitted?: number; isReported: boolean }) => ({
      ...figuresSample({ admitted: 0, ...more }),
      children: [],
    });
    const [silent, nobody] = [cell({ isReported: false }), cell({ isReported: true })];
    expect(differenceSince(silent, silent)).toBeUndefined();
    expect(differenceSince(silent, nobody)).toMatchObject({ admitted: { was: "silent", now: 0 }, children: [] });
    expect(differenceSince(nobody, silent)).toMatchObject({ admitted: { was: 0, now: "silent" } });
    const two = cell({ admitted: 2, isReported: true });
    expect(differenceSince(silent, two)).toMatchObject({ admitted: { was: "silent", now: 2 } });
  });

  it("a place that came or went is not one with nobody", () => {
    const all = figuresSample();
    const without = { ...all, children: all.children.filter(({ id }) => id !== 3) };
    expect(differenceSince(all, without)?.children).toMatchObject([{ id: 3, was: 3, now: null }]);
    expect(differenceSince(without, all)?.children).toMatchObject([{ id: 3, was: null, now: 3 }]);
  });
});

describe("closing", () => {
  it("is on what was handed in", () => {
    expect(closingAsHandedIn(figuresSample(), figuresSample())).toMatchObject({ ok: true });
    expect(closingAsHandedIn(figuresSample({ admitted: 17 }), figuresSample({ admitted: 18 }))).toMatchObject({
      problems: [{ code: "return.notAsHandedIn", values: { was: 17, now: 18, by: 1 } }],
    });
    expect(closingAsHandedIn(figuresSample({ women: 1 }), figuresSample({ women: 2 })).ok).toBe(false);
  });

  it.each([
    [{ admitted: 0, isReported: false }, { admitted: 0 }, { was: 0, now: 0, by: 0, silent: "then" }],
    [{ admitted: 0 }, { admitted: 0, isReported: false }, { was: 0, now: 0, by: 0, silent: "now" }],
    [
      { admitted: 0, isReported: false, women: 1 },
      { admitted: 0, isReported: false },
      { by: 0, silent: "both" },
    ],
    [{ admitted: 2 }, { admitted: 3 }, { was: 2, now: 3, by: 1, silent: "never" }],
  ])("says where nothing was told: %j, now %j", (was, now, values) => {
    expect(closingAsHandedIn(figuresSample(was), figuresSample(now))).toMatchObject({ problems: [{ values }] });
  });
});

describe("why the sum is another one", () => {
  const line = (count: number, reason: string | null = "nhận quyết định muộn") => ({ count, reason });
  it.each([
    ["one entry that makes all of it", [line(1)], "nhận quyết định muộn"],
    ["one without a reason", [line(1, null)], undefined],
    ["one that makes more of it", [line(2)], undefined],
    ["several, of which only one has a reason", [line(1, null), line(1), line(-1)], undefined],
    ["none", [], undefined],
  ])("%s", (_what, lines, reason) => {
    expect(reasonOf({ was: 17, now: 18 }, lines)).toBe(reason);
    expect(reasonOf({ was: "silent", now: 1 }, lines)).toBe(reason);
  });

  it("is nothing where it is the same", () => {
    expect(reasonOf({ was: 17, now: 17 }, [line(0)])).toBeUndefined();
  });
});

describe("what the entries made since do not account for", () => {
  it.each([
    [{ was: 43, now: 44 }, [1], 0],
    [{ was: 43, now: 44 }, [2, -1], 0],
    [{ was: 43, now: 44 }, [], 1],
    [{ was: 43, now: 40 }, [-1], -2],
    [{ was: 43, now: 43 }, [1, -1], 0],
    [{ was: "silent" as const, now: 2 }, [1], 1],
  ])("%j by %j: %i", (moved, counts, rest) => {
    expect(
      unexplained(
        moved,
        counts.map((count) => ({ count })),
      ),
    ).toBe(rest);
  });
});

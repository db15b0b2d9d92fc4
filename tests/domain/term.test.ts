import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "@/domain/month";
import { parsePeriod, yearPeriod } from "@/domain/period";
import { type CountedTerm, countedTerms, isWithinTerms, periodNamed, termPeriod, termsOver } from "@/domain/term";

const row = (id: number, organizationId: number, from: number, to: number): CountedTerm => ({
  id,
  name: id === 1 ? "2015-2020" : "2020-2025",
  organizationId,
  from,
  to,
  certainty: null,
  source: null,
});
const before = row(1, 10, monthOf(2015, 10), monthOf(2020, 9));
const ofProvince = row(2, 10, monthOf(2020, 10), monthOf(2025, 9));
const ofDistrict = row(2, 20, monthOf(2020, 8), monthOf(2025, 7));
const ofCommune = row(2, 30, monthOf(2020, 6), monthOf(2025, 5));
const elsewhere = row(2, 99, monthOf(2020, 1), monthOf(2024, 12));
const all = [ofDistrict, elsewhere, ofCommune, before, ofProvince];

describe("the terms an organization counts", () => {
  it.each([
    ["/10/", [before, ofProvince]],
    ["/10/20/", [before, ofDistrict]],
    ["/10/20/30/", [before, ofCommune]],
    ["/10/20/30/40/", [before, ofCommune]],
    ["/10/20/31/", [before, ofDistrict]],
    ["/10/21/", [before, ofProvince]],
    ["/11/", []],
    ["/100/", []],
  ])("at %s are its nearest superior's, in order of time", (path, terms) => {
    expect(countedTerms(path, all)).toEqual(terms);
  });

  it("do not depend on the order rows are read in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (rows) => {
        expect(countedTerms("/10/20/30/", rows)).toEqual([before, ofCommune]);
      }),
    );
  });
});

describe("the period of a name", () => {
  const terms = countedTerms("/10/20/", all);

  it("is the term of that name where one is counted, else calendar years", () => {
    const term = { kind: "term", name: "2020-2025", from: ofDistrict.from, to: ofDistrict.to, termId: 2 };
    expect(periodNamed("2020-2025", terms)).toEqual(term);
    expect(periodNamed("2020-2025", [])).toEqual(parsePeriod("2020-2025"));
    expect(periodNamed("2021-Q1", terms)).toEqual(parsePeriod("2021-Q1"));
    expect(periodNamed("2021-Q5", terms)).toBeUndefined();
  });

  it.each([
    ["2020", ["2015-2020", "2020-2025"]],
    ["2021", ["2020-2025"]],
    ["2020-07", ["2015-2020"]],
    ["2020-08", ["2015-2020", "2020-2025"]],
    ["2020-10", ["2020-2025"]],
    ["2014", []],
    ["2026-01", []],
  ])("%s lies over %j", (name, names) => {
    expect(termsOver(parsePeriod(name) ?? yearPeriod(0), terms).map((term) => term.name)).toEqual(names);
  });

  it.each([
    ["2014", false],
    ["2015", true],
    ["2015-H1", true],
    ["2025-Q4", true],
    ["2026", false],
  ])("%s can be counted in a term: %s", (name, isWithin) => {
    expect(isWithinTerms(parsePeriod(name) ?? yearPeriod(0), terms)).toBe(isWithin);
  });

  it("carries the term's id, so that its months may be set anew", () => {
    expect(termPeriod(ofCommune)).toMatchObject({ termId: 2, from: ofCommune.from, to: ofCommune.to });
  });
});

import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { fullerFirst, memberDates, openDates, takenDates } from "@/domain/persons/merged-dates";
import type { Mergeable } from "@/domain/persons/merging";
import { problemsOf } from "../../support/entering";

const member = (more: Partial<Mergeable> = {}): Mergeable => ({
  ...{
    personId: "1",
    standing: "OFFICIAL",
    place: "Chi bộ A",
    hasOpen: false,
    entry: null,
    number: null,
    isGone: false,
  },
  ...{ joinedOn: day("2010-01-01"), officialOn: day("2011-01-01"), isRecognised: false, firstOn: null },
  ...{ leftOn: null, fullName: "Lý Thị Mẩy", bornOn: null, birthYear: null, woman: null, introductions: [] },
  ...more,
});
const early = member({ joinedOn: day("2005-01-01"), officialOn: day("2006-01-01") });
const entry = { place: "Chi bộ A", day: day("2010-01-01") };

it.each<[string, Mergeable, Mergeable, string[]]>([
  ["two who tell both days differently", member(), early, [...memberDates]],
  ["two who tell the same", member(), member(), []],
  ["one who knows nothing", member({ joinedOn: null, officialOn: null }), early, []],
  ["whom the ledger admits", member({ entry }), early, ["officialOn"]],
  ["who was recognised", member({ isRecognised: true }), early, ["joinedOn"]],
  ["who is on probation", member({ standing: "PROBATIONARY" }), early, ["joinedOn"]],
  ["no member", member({ standing: null }), early, []],
])("days to be chosen: %s", (_who, kept, merged, open) => {
  expect(openDates(kept, merged)).toEqual(open);
});

it("takes the days that were chosen of the other, none unchosen and none that cannot be", () => {
  const both = { joinedOn: "merged", officialOn: "merged" } as const;
  const own = { joinedOn: "kept", officialOn: "kept" } as const;
  expect(takenDates(member(), early, both)).toEqual({ ok: true, value: [...memberDates] });
  expect(takenDates(member(), early, own)).toEqual({ ok: true, value: [] });
  expect(problemsOf(takenDates(member(), early, {}))).toEqual(["input.required", "input.required"]);
  expect(problemsOf(takenDates(member(), early, { ...own, officialOn: "merged" }))).toEqual(["merge.datesCross"]);
  const there = { ...early, firstOn: day("2007-01-01") };
  expect(problemsOf(takenDates(there, member(), both))).toEqual(["merge.staysBefore"]);
});

it("proposes the fuller, then the earlier registration to stay", () => {
  const fuller = member({ woman: true });
  expect(fullerFirst(member(), fuller)).toEqual([fuller, member()]);
  expect(fullerFirst(member(), early)).toEqual([early, member()]);
  expect(fullerFirst(early, member())).toEqual([early, member()]);
  expect(fullerFirst(member({ standing: null }), early)).toEqual([member({ standing: null }), early]);
});

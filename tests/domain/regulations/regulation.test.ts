import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { regulationOn, ruleNames, units } from "@/domain/regulations/regulation";
import { daysOfRegulations, regulations } from "../../support/dossier-samples";

describe("the regulation that judges an act", () => {
  it.each(daysOfRegulations)("is %s on %s", (code, on) => {
    expect(regulationOn(regulations, day(on))?.code).toBe(code);
  });

  it.each(["2016-07-24", "1990-01-01"])("is none on %s", (on) => {
    expect(regulationOn(regulations, day(on))).toBeUndefined();
  });

  it("is the first on its first day, and the last for good", () => {
    expect(regulationOn(regulations, day("2016-07-25"))?.code).toBe("29-QĐ/TW");
    expect(regulationOn(regulations, day("2099-12-31"))?.code).toBe("294-QĐ/TW");
  });

  it("is the later one where two overlap, in whatever order they are kept", () => {
    const [first, second] = regulations;
    if (!first || !second) throw new Error("no regulations");
    const open = { ...first, to: null };
    expect(regulationOn([open, second], day("2022-01-01"))?.code).toBe(second.code);
    expect(regulationOn([second, open], day("2022-01-01"))?.code).toBe(second.code);
    expect(regulationOn([second, open], day("2021-07-29"))?.code).toBe(first.code);
    const revised = { ...second, title: "revised" };
    expect(regulationOn([first, second, revised], second.from)?.title).toBe("revised");
  });
});

it("names every value once and counts it in a known unit", () => {
  expect(new Set(ruleNames).size).toBe(ruleNames.length);
  const used = regulations.flatMap(({ values }) => ruleNames.map((name) => values[name].unit));
  expect([...new Set(used)].sort()).toEqual([...units].sort());
});

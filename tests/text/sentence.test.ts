import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthOfDay } from "@/domain/month";
import { monthsTold } from "@/domain/period";
import type { ProblemCode } from "@/domain/problem";
import { problem as en } from "@/text/en/problem";
import { languages } from "@/text/language";
import { sentence } from "@/text/sentence";
import { problem as vi } from "@/text/vi/problem";

/** A number for whatever the sentence asks for. */
const valuesFor = (text: string) =>
  Object.fromEntries(Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => [name ?? "", 6799]));

it.each(Object.keys(vi) as ProblemCode[])("says %s in both languages without a gap", (code) => {
  for (const language of languages) {
    const said = sentence({ code, values: valuesFor(vi[code]) }, language);
    expect(said).not.toMatch(/[{}]/);
    expect(said).toMatch(/\.$/);
  }
});

it("writes figures and days in the language of the reader", () => {
  const tooMany = { code: "admission.moreThanMembers", values: { total: 6799, members: 137 } } as const;
  expect(sentence(tooMany, "vi")).toContain("6.799");
  expect(sentence(tooMany, "en")).toContain("6,799");
  const early = { code: "date.beforeFounding", values: { day: "2020-05-28" } } as const;
  expect(sentence(early, "vi")).toContain("28/05/2020");
  expect(sentence(early, "en")).toContain("28 May 2020");
});

it.each([
  ["2012-01", "2012-12", "năm 2012", "year 2012"],
  ["2012-03", "2012-03", "tháng 03/2012", "03/2012"],
  ["2012-04", "2012-06", "quý II/2012", "quarter II, 2012"],
  ["2012-02", "2012-06", "02/2012 đến 06/2012", "02/2012 to 06/2012"],
])("calls the months %s to %s of a paper by their name", (from, to, vietnamese, english) => {
  const [first, last] = [from, to].map((stamped) => monthOfDay(day(`${stamped}-01`)));
  const values = { organization: "A", ...monthsTold({ from: first ?? 0, to: last ?? 0 }) };
  for (const code of ["admission.frozenNeedsReason", "admission.handedInNeedsReason", "return.closed"] as const) {
    expect(sentence({ code, values }, "vi")).toContain(` ${vietnamese}`);
    expect(sentence({ code, values }, "en")).toContain(` ${english}`);
    expect(sentence({ code, values }, "vi")).not.toContain("từ tháng");
  }
});

it("still answers when a value was forgotten", () => {
  expect(sentence({ code: "quota.minAboveMax" }, "vi")).toBe(vi["quota.minAboveMax"]);
  expect(sentence({ code: "quota.minAboveMax" }, "en")).toBe(en["quota.minAboveMax"]);
});

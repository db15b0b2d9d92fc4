import { expect, it } from "vitest";
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

it("still answers when a value was forgotten", () => {
  expect(sentence({ code: "quota.minAboveMax" }, "vi")).toBe(vi["quota.minAboveMax"]);
  expect(sentence({ code: "quota.minAboveMax" }, "en")).toBe(en["quota.minAboveMax"]);
});

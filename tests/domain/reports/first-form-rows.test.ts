import { expect, it } from "vitest";
import { furtherLists } from "@/domain/ledger/admission-facts";
import { firstFormRows } from "@/domain/reports/first-form-rows";

const asked = (fact: string) =>
  firstFormRows.flatMap(({ counts }) => ("fact" in counts && counts.fact === fact ? [counts.is] : []));

it.each(Object.entries(furtherLists))("each answer to %s has its row, in the order of the form", (fact, answers) => {
  expect(asked(fact)).toEqual([...answers]);
});

it("the ages leave no year out and count none twice", () => {
  const spans = firstFormRows.flatMap(({ counts }) => ("age" in counts ? [counts.age] : []));
  expect(spans[0]?.[0]).toBe(18);
  for (const [index, [from]] of spans.entries()) if (index > 0) expect(from).toBe((spans[index - 1]?.[1] ?? 0) + 1);
});

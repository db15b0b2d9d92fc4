import { expect, it } from "vitest";
import type { NewEntry } from "@/domain/ledger/admission";
import { explained, paperOf, type Told } from "@/domain/ledger/told";
import { monthOf } from "@/domain/month";
import { no, yes } from "@/domain/result";

const paper = (how: Told["how"]): Told => ({ name: "A", how, from: monthOf(2023, 1), to: monthOf(2023, 12) });
const adding = (count: number) => [{ count } as NewEntry];
const values = { organization: "A", from: "2023-01", to: "2023-12", period: "2023", periodKind: "year" };

it.each([
  ["report", "admission.frozenNeedsReason"],
  ["return", "admission.handedInNeedsReason"],
] as const)("a figure told by a %s changes with a reason only", (how, code) => {
  expect(explained(adding(1), undefined, [paper(how)])).toEqual(no(code, { field: "reason", values }));
  expect(explained(adding(-1), "Ghi sót", [paper(how)])).toEqual(yes(null));
});

it("asks nothing of what no paper told, or of what changes nothing", () => {
  expect(explained(adding(1), undefined, [])).toEqual(yes(null));
  expect(explained(adding(0), undefined, [paper("report")])).toEqual(yes(null));
});

it("names each of several papers, the nearest first, and each problem tells its paper", () => {
  const papers: Told[] = [paper("return"), { ...paper("report"), name: "B", to: monthOf(2023, 1) }];
  const said = explained(adding(1), undefined, papers);
  expect(said.ok ? [] : said.problems.map(({ code, field }) => [code, field])).toEqual([
    ["admission.handedInNeedsReason", "reason"],
    ["admission.frozenNeedsReason", "reason"],
  ]);
  expect(said.ok ? [] : said.problems.map(paperOf)).toEqual(papers);
  expect(paperOf({ code: "return.closed", values: { organization: "A", from: "2023-01", to: "2023-12" } })).toBe(
    undefined,
  );
});

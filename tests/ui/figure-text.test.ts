import { expect, it } from "vitest";
import { readCount } from "@/domain/ledger/typed-count";
import { figureText, typedText } from "@/features/admissions/grid/figure-text";

const silent = "–";

it.each(["vi", "en"] as const)("figures of the grid are grouped in %s, and read back as they stand", (language) => {
  const mark = { vi: ".", en: "," }[language];
  expect(figureText(12_345, { language, silent })).toBe(`12${mark}345`);
  expect([figureText(0, { language, silent }), figureText(null, { language, silent })]).toEqual(["0", "–"]);
  expect(typedText("12345", { language })).toBe(`12${mark}345`);
  expect(readCount(typedText("12345", { language }))).toBe(12_345);
  expect(["", "12,x", "999"].map((text) => typedText(text, { language }))).toEqual(["", "12,x", "999"]);
});

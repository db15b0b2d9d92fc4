import { expect, it } from "vitest";
import { en } from "@/text/en";
import { vi } from "@/text/vi";

const textsOf = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );

const asked = (text: string) => [...new Set(Array.from(text.matchAll(/\{(\w+)\s*[,}]/g), ([, name]) => name))].sort();

const english = new Map(textsOf(en));

it.each(textsOf(vi))("%s asks for the same values in both languages", (path, text) => {
  expect(asked(english.get(path) ?? "")).toEqual(asked(text));
});

it("has a text for every key and none besides", () => {
  expect([...english.keys()].sort()).toEqual(
    textsOf(vi)
      .map(([path]) => path)
      .sort(),
  );
  for (const [, text] of [...textsOf(vi), ...textsOf(en)]) expect(text.trim()).not.toBe("");
});

it("keeps Vietnamese in composed letters", () => {
  for (const [, text] of textsOf(vi)) expect(text).toBe(text.normalize("NFC"));
});

import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { en } from "@/text/en";
import { keptSentences } from "@/text/sentences";
import { vi } from "@/text/vi";

const about = { locale: "en", messages: en, namespace: "attainment" } as const;

it("says what use-intl says by itself, the first time and again", () => {
  const [own, kept] = [createTranslator(about), createTranslator({ ...about, _formatters: keptSentences() })];
  for (const count of [0, 1, 2, 1743, 1])
    for (const key of ["left", "unitemised", "yearBefore", "silentOnes"] as const)
      expect(kept(key, { count })).toBe(own(key, { count }));
  expect(kept.rich("paceEven", { share: "5%", expected: 2, b: (text) => text })).toEqual(
    own.rich("paceEven", { share: "5%", expected: 2, b: (text) => text }),
  );
});

it("keeps each language apart", () => {
  const [one, other] = [keptSentences(), keptSentences()];
  const say = createTranslator({ locale: "vi", messages: vi, namespace: "attainment", _formatters: one });
  const told = createTranslator({ ...about, _formatters: other });
  expect([say("left", { count: 1234 }), told("left", { count: 1234 })]).toEqual([
    "còn 1.234",
    expect.stringContaining("1,234"),
  ]);
});

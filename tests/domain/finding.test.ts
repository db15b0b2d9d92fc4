import { expect, it } from "vitest";
import { found, foundBy } from "@/domain/finding";
import { regulations } from "../support/dossier-samples";

it("says what is wrong without a rule", () => {
  expect(found("reason", "step.missingBefore", { about: "CV" })).toEqual({
    severity: "reason",
    problem: { code: "step.missingBefore" },
    regulation: null,
    rule: null,
    about: "CV",
  });
});

it("names the rule with its value and source, and leaves the sentence's own values alone", () => {
  const [regulation] = regulations;
  if (!regulation) throw new Error("no regulation");
  expect(foundBy(regulation, "probation", "refused", "probation.notOver", { values: { day: "2024-05-19" } })).toEqual({
    severity: "refused",
    problem: {
      code: "probation.notOver",
      values: { value: 12, source: "Quy định 29-QĐ/TW", day: "2024-05-19" },
    },
    regulation: "29-QĐ/TW",
    rule: "probation",
    about: null,
  });
});

import { expect, it } from "vitest";
import { checkStep } from "@/domain/candidates/check";
import { liftedCodes, liftedOf } from "@/domain/candidates/lifted";
import { day } from "@/domain/day";
import { actOf, dossierOf, factsOn, prepared } from "../../support/dossier-samples";

const liftedBy = (kind: Parameters<typeof actOf>[0], on: string, steps: Parameters<typeof dossierOf>[0], today = on) =>
  liftedOf(checkStep(actOf(kind, on, { reason: "Ghi bù" }), dossierOf(steps), factsOn(on, { today: day(today) })));

it("keeps nothing of a step in time and order", () => {
  expect(liftedBy("LISTED", "2022-02-10", { NOTICED: "2022-01-10" })).toEqual([]);
});

it("keeps how late a step was entered", () => {
  expect(liftedBy("LISTED", "2022-02-10", { NOTICED: "2022-01-10" }, "2022-03-22")).toEqual([
    { code: "step.enteredLate", about: null, regulation: null, rule: null, values: { days: 40 } },
  ]);
});

it("keeps with which step the order is broken, and what was not recorded before", () => {
  const { LISTED: _, ...unlisted } = { NOTICED: prepared.NOTICED, LISTED: prepared.LISTED, CV: "2022-03-01" };
  expect(liftedBy("APPLICATION", "2022-03-02", unlisted)).toEqual([
    ...(["LISTED", "HELPER", "AWARENESS"] as const).map((about) => ({
      ...{ code: "step.missingBefore", about, regulation: null, rule: null, values: { step: about } },
    })),
    {
      ...{ code: "step.outOfOrder", about: "CV", regulation: null, rule: null },
      values: { day: "2022-03-01", step: "CV" },
    },
  ]);
});

it("keeps the rule whose time was over", () => {
  const admitted = { CEREMONY: "2023-06-02", NEW_MEMBER_CLASS: "2023-09-01" };
  const [lifted] = liftedBy("PROPOSAL", "2024-07-13", admitted).filter(({ code }) => code === "step.late");
  expect(lifted).toMatchObject({ regulation: "24-QĐ/TW", rule: "proposalWithin", values: { day: "2024-07-12" } });
});

it("tells a trail each way once", () => {
  const lifted = liftedBy("APPLICATION", "2022-03-02", { NOTICED: "2022-01-10" });
  expect(lifted).toHaveLength(3);
  expect(liftedCodes(lifted)).toEqual(["step.missingBefore"]);
});

import { expect, it } from "vitest";
import { admissionOf, isUnchanged } from "@/domain/candidates/admission";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import { unfollowed } from "@/domain/candidates/kept-following";
import { StepInput } from "@/domain/candidates/step-input";
import { day } from "@/domain/day";
import { stepOf } from "../../support/dossier-samples";

const step = (kind: KeptStep["kind"], on: string, more: Partial<KeptStep> = {}): KeptStep => ({
  ...stepOf(kind, on),
  ...{ id: `${kind} ${on}`, details: {}, regulation: null, withdrawn: null },
  ...more,
});

const kept = {
  ...{
    fullName: "Vàng Thị Mỷ",
    woman: true,
    local: null,
    bornOn: day("2002-03-12"),
    schooling: "LOWER_SECONDARY" as const,
  },
  ...{ areas: [], isElder: false, closedOn: null, outcome: null, ...unfollowed },
  steps: [
    step("DECISION", "2024-01-02", { details: { number: "1" }, withdrawn: { reason: "nhầm" } }),
    step("DECISION", "2024-01-08", { details: { number: "412-QĐ/HU" } }),
    step("RECEIPT", "2024-01-18"),
  ],
} as const;

const ceremony = StepInput.parse({
  ...{ candidate: "0190a5a0-0000-7000-8000-000000000001", kind: "CEREMONY", on: "2024-02-03", key: "k" },
  ...{ minority: "yes", youth: "", total: "add" },
  ...{ occupation: "HAMLET_STAFF", qualification: "", politicalTheory: "ELEMENTARY", religious: "no" },
});

it("makes an entry of what is known, with three days apart", () => {
  expect(admissionOf(kept, ceremony, "ky-quan-san")).toEqual({
    ...{ organization: "ky-quan-san", key: "k", total: "add", confirmed: true },
    ...{ fullName: "Vàng Thị Mỷ", bornOn: "2002-03-12", decisionNo: "412-QĐ/HU" },
    ...{ decidedOn: "2024-01-08", receivedOn: "2024-01-18", ceremonyOn: "2024-02-03" },
    ...{ woman: true, local: undefined, minority: true, youth: undefined },
    ...{ schooling: "LOWER_SECONDARY", occupation: "HAMLET_STAFF", politicalTheory: "ELEMENTARY", religious: false },
    ...{ qualification: undefined, entrepreneur: undefined, readmitted: undefined },
  });
});

it("tells whether the steps that stand are still the same", () => {
  expect(isUnchanged(kept, { steps: kept.steps.slice(1) })).toBe(true);
  expect(isUnchanged(kept, { steps: kept.steps.slice(0, 2) })).toBe(false);
});

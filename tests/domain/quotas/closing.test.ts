import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { ClosingQuotaInput, closing } from "@/domain/quotas/closing";

const today = day("2024-03-15");
const held = { id: 7, closes: false, decidedOn: day("2024-01-31") };
const refused = (code: string, field: string, values?: object) => ({
  ok: false,
  problems: [{ code, field, ...(values && { values }) }],
});

describe("a quota ends", () => {
  it.each([undefined, day("2024-01-31"), today])("on %s", (decidedOn) =>
    expect(closing({ quota: 7, decidedOn }, held, today)).toEqual({ ok: true, value: null }),
  );

  it.each<[string, Parameters<typeof closing>[0], Parameters<typeof closing>[1], object]>([
    ["tomorrow", { quota: 7, decidedOn: day("2024-03-16") }, held, refused("quota.decidedInFuture", "decidedOn")],
    [
      "before it began",
      { quota: 7, decidedOn: day("2024-01-30") },
      held,
      refused("quota.closedBefore", "decidedOn", { day: "2024-01-31" }),
    ],
    ["that was replaced", { quota: 6, decidedOn: today }, held, refused("quota.notInForce", "quota")],
    ["that has ended", { quota: 7, decidedOn: today }, { ...held, closes: true }, refused("quota.notInForce", "quota")],
    ["that never was", { quota: 7, decidedOn: today }, undefined, refused("quota.notInForce", "quota")],
  ])("not %s", (_when, input, now, outcome) => expect(closing(input, now, today)).toEqual(outcome));

  it("is asked by the number of the decision that ends", () => {
    const form = { organization: "y-ty", quota: "7", decisionNo: "3-QĐ/HU", decidedOn: "", key: "k" };
    expect(ClosingQuotaInput.parse(form)).toMatchObject({ quota: 7, decisionNo: "3-QĐ/HU", decidedOn: undefined });
    expect(ClosingQuotaInput.safeParse({ ...form, decisionNo: " " }).error?.issues[0]?.message).toBe("input.required");
    for (const quota of ["", "x", "0", "1.5"])
      expect(ClosingQuotaInput.safeParse({ ...form, quota }).error?.issues[0]?.message).toBe("input.unchosen");
  });
});

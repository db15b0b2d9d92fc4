import { describe, expect, it } from "vitest";
import { monthOf } from "@/domain/month";
import { setTerm, TermInput } from "@/domain/organizations/term-setting";

const sent = { organization: "muong-hum", term: "2025-2030", congressOn: "", fromMonth: "08/2025", toMonth: "2030-07" };

describe("a term", () => {
  it("is read from what is typed", () => {
    expect(TermInput.parse({ ...sent, term: " 2025 – 2030" })).toEqual({
      organization: "muong-hum",
      term: "2025-2030",
      congressOn: undefined,
      fromMonth: monthOf(2025, 8),
      toMonth: monthOf(2030, 7),
    });
  });

  it.each([
    ["term", "2025", "term.nameInvalid"],
    ["term", "2030-2025", "term.nameInvalid"],
    ["term", "2025-2045", "term.nameInvalid"],
    ["term", "", "input.required"],
    ["fromMonth", "", "input.required"],
    ["fromMonth", "13/2025", "term.monthInvalid"],
    ["toMonth", "tháng bảy", "term.monthInvalid"],
    ["congressOn", "2025-02-30", "input.notDate"],
  ])("%s %j: %s", (field, typed, problem) => {
    const [issue] = TermInput.safeParse({ ...sent, [field]: typed }).error?.issues ?? [];
    expect([issue?.path[0], issue?.message]).toEqual([field, problem]);
  });

  it.each([
    [{}, []],
    [{ toMonth: "08/2025" }, []],
    [{ toMonth: "07/2025" }, ["term.endsBeforeBegin"]],
    [{ toMonth: "07/2032" }, []],
    [{ toMonth: "08/2032" }, ["term.tooLong"]],
    [{ congressOn: "2025-07-29" }, []],
    [{ congressOn: "2024-07-31" }, ["term.congressOutside"]],
    [{ congressOn: "2030-08-01" }, ["term.congressOutside"]],
  ])("%j: %j", (more, problems) => {
    const result = setTerm(TermInput.parse({ ...sent, ...more }));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(problems);
  });

  it("answers its counting months", () => {
    expect(setTerm(TermInput.parse(sent))).toEqual({
      ok: true,
      value: { from: monthOf(2025, 8), to: monthOf(2030, 7) },
    });
  });
});

import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { OfficerInput, succeed, Telephone, whileWorking } from "@/domain/hamlets/contact";

const today = day("2024-03-15");
const sent = { hamlet: "thon-5", name: "Vàng A Tủa", position: "", telephone: "", from: "2024-01-01" };
const asked = (more: object) => OfficerInput.parse({ ...sent, ...more });
const nobody = { name: "" };

describe("who is in charge", () => {
  it.each([
    [{}, undefined, []],
    [{}, "2023-12-31", []],
    [{}, "2024-01-01", []],
    [{}, "2024-01-02", ["from: hamlet.laterOne"]],
    [nobody, "2023-01-01", []],
    [nobody, undefined, ["name: contact.nobody"]],
    [{ ...nobody, telephone: "0912345678" }, "2023-01-01", ["name: input.required"]],
    [{ ...nobody, position: "Phó Chủ tịch" }, undefined, ["name: input.required"]],
  ])("%j after one since %s: %j", (more, latest, problems) => {
    const result = succeed(asked(more), latest === undefined ? undefined : day(latest), []);
    expect(result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`)).toEqual(problems);
  });

  it("takes over from who was, the day before or on the very day", () => {
    expect(succeed(asked({}), day("2023-01-01"), [])).toMatchObject({
      value: { replaces: false, until: "2023-12-31" },
    });
    expect(succeed(asked({}), day("2024-01-01"), [])).toMatchObject({ value: { replaces: true } });
  });

  it("is refused with what the place has against the day", () => {
    const place = { foundedOn: day("2000-01-01"), closedOn: day("2023-12-31") };
    const against = (on: string) =>
      whileWorking(day(on), place, today).flatMap((one) => (one ? [`${one.field}: ${one.code}`] : []));
    expect(against("2023-12-31")).toEqual([]);
    expect(against("2024-01-01")).toEqual(["from: date.afterClosing"]);
    expect(against("1999-12-31")).toEqual(["from: date.beforeFounding"]);
    expect(against("2024-03-16")).toEqual(["from: date.future", "from: date.afterClosing"]);
    expect(succeed(asked({}), undefined, whileWorking(day("2024-01-01"), place, today)).ok).toBe(false);
  });
});

it.each([
  ["0912 345 678", "0912345678"],
  ["+84 (91) 234-56.78", "+84912345678"],
  ["０９１２３４５６７８", "0912345678"],
  ["0203 3825 099", "02033825099"],
  ["12345", undefined],
  ["091234567a", undefined],
  ["0912345678901", undefined],
  ["-0912345678; DROP", undefined],
])("%j is dialled %s", (typed, number) => {
  expect(Telephone.safeParse(typed).data).toBe(number);
});

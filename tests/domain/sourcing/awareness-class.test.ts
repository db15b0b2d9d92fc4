import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { ClassInput, checkClass, SeatsInput, seatField } from "@/domain/sourcing/awareness-class";

const today = day("2024-03-15");
const id = "0190a0b0-0000-7000-8000-000000000000";
const codes = (from: string, to: string, sentOn?: string, certified: string | null = null) => {
  const days = { from: day(from), to: day(to), sentOn: sentOn === undefined ? undefined : day(sentOn) };
  const result = checkClass(days, { today, certified: certified === null ? null : day(certified) });
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe("a class", () => {
  it.each([
    ["of one day", ["2024-03-01", "2024-03-01"], []],
    ["that ends before it begins", ["2024-03-02", "2024-03-01"], ["class.endsBeforeBegin"]],
    ["that lies ahead", ["2024-06-01", "2024-06-05"], []],
    ["whose list was sent today", ["2024-06-01", "2024-06-05", "2024-03-15"], []],
    ["whose list is sent tomorrow", ["2024-06-01", "2024-06-05", "2024-03-16"], ["date.future"]],
    ["certified on its last day", ["2024-03-01", "2024-03-05", undefined, "2024-03-05"], []],
    ["certified a day before", ["2024-03-01", "2024-03-05", undefined, "2024-03-04"], ["class.certificateEarlier"]],
  ] as const)("%s", (_, [from, to, sentOn, certified], expected) => {
    expect(codes(from, to, sentOn, certified)).toEqual(expected);
  });

  it("is read as a form sends it", () => {
    const form = {
      organization: "muong-hum",
      id: "",
      name: " Lớp 1 ",
      from: "2024-03-01",
      to: "2024-03-05",
      place: "Bát Xát",
    };
    const sent = { ...form, sentOn: "", documentNo: "", key: "k" };
    expect(ClassInput.parse(sent)).toMatchObject({ name: "Lớp 1", from: "2024-03-01" });
    expect(ClassInput.safeParse({ ...sent, from: "" }).success).toBe(false);
    expect(ClassInput.safeParse({ ...sent, id: "1" }).success).toBe(false);
  });

  it("takes those who are ticked on its list", () => {
    const sent = { class: id, key: "k", [seatField(id)]: "yes", "seat.1": "yes" };
    expect(SeatsInput.parse(sent).candidates).toEqual([id]);
    expect(SeatsInput.safeParse({ class: id, key: "k" }).error?.issues[0]?.message).toBe("class.nothingChosen");
    expect(SeatsInput.safeParse(null).success).toBe(false);
  });
});

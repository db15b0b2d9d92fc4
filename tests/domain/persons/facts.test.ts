import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { birthYearOf, IdentityNumber, masked, PersonFacts } from "@/domain/persons/facts";

describe("an identity number", () => {
  it.each([
    ["012345678901", "012345678901"],
    [" 012 345.678-901 ", "012345678901"],
    ["０１２３４５６７８９０１", "012345678901"],
    ["123456789", "123456789"],
  ])("%s is %s", (typed, number) => {
    expect(IdentityNumber.parse(typed)).toBe(number);
  });

  it.each(["1234567890", "01234567890a", "", "0123456789012"])("%s is none", (typed) => {
    expect(IdentityNumber.safeParse(typed).error?.issues[0]?.message).toBe("person.identityInvalid");
  });
});

describe("what is known of somebody", () => {
  const blank = { bornOn: "", birthYear: "", woman: "", local: "", identity: "", ethnicGroup: "", religion: "" };

  it.each(["Y", "Hồ", "H’Hen Niê", "Nguyễn Phúc Bảo Quý Tôn Nữ Hoàng Anh"])(
    "may be as little as the name %s",
    (fullName) => {
      const facts = PersonFacts.safeParse({ ...blank, fullName });
      expect(facts.success).toBe(fullName.length > 1);
      if (facts.success) expect(Object.values(facts.data).filter((value) => value !== undefined)).toEqual([fullName]);
    },
  );

  it.each([
    [{ birthYear: "1899" }, "person.birthYearInvalid"],
    [{ birthYear: "10000" }, "person.birthYearInvalid"],
    [{ birthYear: "99999999999" }, "person.birthYearInvalid"],
    [{ birthYear: "nineteen" }, "person.birthYearInvalid"],
    [{ ethnicGroup: "martian" }, "input.invalid"],
    [{ bornOn: "1990-02-30" }, "input.notDate"],
  ])("%j is refused", (more, code) => {
    const { error } = PersonFacts.safeParse({ ...blank, fullName: "Giàng A Câu", ...more });
    expect(error?.issues.map(({ message }) => message)).toEqual([code]);
  });

  it("takes the year of birth from the day where that is known", () => {
    expect(birthYearOf({ bornOn: day("1990-05-01"), birthYear: 1991 })).toBe(1990);
    expect(birthYearOf({ birthYear: 1991 })).toBe(1991);
    expect(birthYearOf({})).toBeNull();
  });

  it("shows of a sealed value not even its length", () => {
    expect(masked).not.toMatch(/\d/);
  });
});

import { describe, expect, it } from "vitest";
import { PersonName } from "@/domain/persons/person-name";

describe("a person's name", () => {
  it.each([
    "Nguyễn Văn A",
    "Giàng A Câu",
    "Vàng Thị Mỷ",
    "H'Hen Niê",
    "Y Moan Ênuôl",
    "K’ Brốih",
    "Lê-Na",
    "Ng. Th. Bé",
    // Marks of languages that write several upon one letter.
    "Nguyê\u0323\u0316\u0317n Thị",
  ])("may be %s", (name) => {
    expect(PersonName.parse(name)).toBe(name.normalize("NFC"));
    expect(PersonName.parse(name.normalize("NFD"))).toBe(name.normalize("NFC"));
  });

  it("has one blank between its words", () => {
    expect(PersonName.parse("  Giàng \t A\u00a0 Câu ")).toBe("Giàng A Câu");
  });

  it.each([
    ["<script>alert(1)</script>", "person.nameInvalid"],
    ['A" onload="x', "person.nameInvalid"],
    ["Giàng A <img>", "person.nameInvalid"],
    ["Giàng A (Câu)", "person.nameInvalid"],
    ["=HYPERLINK(A1)", "person.nameInvalid"],
    ["Nguyễn Văn A1", "person.nameInvalid"],
    ["Robert'); DROP TABLE", "person.nameInvalid"],
    ["Giàng\u200bA", "person.nameInvalid"],
    ["Giàng\u202eA", "input.invalid"],
    ["'A", "person.nameInvalid"],
    [`Giàng A${"\u0316".repeat(4)} Câu`, "person.nameInvalid"],
    [`Giàng A${"\u0316".repeat(90)}`, "person.nameInvalid"],
    ["A", "person.nameInvalid"],
    ["", "input.required"],
    ["x".repeat(10_000), "input.tooLong"],
  ])("is never %j", (typed, code) => {
    expect(PersonName.safeParse(typed).error?.issues[0]?.message).toBe(code);
  });
});

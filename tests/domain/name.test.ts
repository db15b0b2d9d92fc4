import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, sortKeyOf } from "@/domain/name";

const sorted = (names: readonly string[]) =>
  [...names].sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : sortKeyOf(a) > sortKeyOf(b) ? 1 : 0));

describe("a search", () => {
  it.each([
    ["Đảng ủy xã Mường Hum", "dang uy xa muong hum"],
    ["ĐẢNG UỶ XÃ MƯỜNG HUM", "dang uy xa muong hum"],
    ["Hóa", "hoa"],
    ["Hoá", "hoa"],
    ["Séo Pờ Hồ", "seo po ho"],
    ["  Kỳ Quan San ", "ky quan san"],
    ["Đức ĐỨC đức", "duc duc duc"],
  ])("for %s compares %s", (text, key) => {
    expect(folded(text)).toBe(key);
    expect(folded(text.normalize("NFD"))).toBe(key);
    expect(folded(text.normalize("NFC"))).toBe(key);
  });

  it("finds the same whichever way accents are encoded, and folding twice changes nothing", () => {
    const letters = [..."aàảãáạăằẳẵắặâầẩẫấậeèéêềếệiìíoòóôồốộơờớợuùúưừứựyỳýđĐÂÔƯ bchk"];
    const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });
    fc.assert(
      fc.property(text, (name) => {
        expect(folded(name.normalize("NFD"))).toBe(folded(name.normalize("NFC")));
        expect(folded(folded(name))).toBe(folded(name));
        expect(folded(name)).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});

describe("a list of names", () => {
  it.each([
    [
      "given names in the order of the alphabet, đ after d",
      ["Lê Văn An", "Lê Văn Bình", "Lê Văn Dũng", "Lê Văn Đức", "Lê Văn Em"],
    ],
    ["letters of their own: a ă â", ["Hà An", "Hà Ăn", "Hà Ân", "Hà Ba"]],
    ["letters of their own: e ê, o ô ơ, u ư", ["Lò E", "Lò Ê", "Lò O", "Lò Ô", "Lò Ơ", "Lò U", "Lò Ư", "Lò V"]],
    ["shorter words first", ["Vũ An", "Vũ Anh", "Vũ Anhh", "Vũ Ao"]],
    ["tones after letters", ["Vũ Ma", "Vũ Mà", "Vũ Mả", "Vũ Mã", "Vũ Má", "Vũ Mạ", "Vũ Mai"]],
    ["family names where given names are the same", ["Giàng A Câu", "Lý Câu", "Vàng Câu"]],
    ["middle names last", ["Giàng A Câu", "Giàng Seo Câu", "Giàng Thị Câu"]],
    ["names of ethnic minorities by their last word", ["Giàng A Câu", "Sùng A Dế", "Vàng Thị Mỷ", "Ma Seo Pao"]],
    ["capitals like small letters", ["LÊ VĂN AN", "lê văn bình", "LÊ VĂN DŨNG"]],
    ["given name before family name", ["Vũ An", "Bùi Bình", "An Cường"]],
    ["one word as a given name, before the same one with a family name", ["An", "Vũ An", "Bình"]],
    [
      "eight words by the last of them",
      ["Công Tằng Tôn Nữ Thị Ngọc Bảo An", "Lê An Bình", "Công Tằng Tôn Nữ Thị Ngọc Bảo Châu"],
    ],
    ["apostrophes and hyphens as nothing", ["K’ Brốih", "Hà Hbe", "H'Hen", "Hà H’Hén", "Đặng Lê-Na", "Lò Lênh"]],
    ["letters of Tây Nguyên names by their plain ones", ["Y Niĕ", "Y Niê", "Y Ŏn", "Y Ô"]],
    ["no given name but a family name and a middle one by the last word", ["Giàng A", "Vàng Thị"]],
  ])("puts %s", (_what, names) => {
    expect(sorted([...names].reverse())).toEqual(names);
    expect(sorted(names)).toEqual(names);
  });

  it("is the same whichever way accents are encoded", () => {
    const names = ["Hoàng Thị Ấn", "Đặng Ngọc Ợt", "Nguyễn Văn Được"];
    expect(names.map((name) => sortKeyOf(name.normalize("NFD")))).toEqual(names.map(sortKeyOf));
  });

  it("is what the database makes of its keys: the order of code points is that of bytes", () => {
    const names = ["Vàng Ư", "Vàng V", "Vàng Z", "Vàng A", "Vàng Đ", "Vàng X", "Vàng Y", "Vàng W"];
    const byBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(sortKeyOf(a)), Buffer.from(sortKeyOf(b))));
    expect(byBytes).toEqual(sorted(names));
  });
});

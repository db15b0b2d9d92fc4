import { expect, it } from "vitest";
import {
  archiveOf,
  deciderIn,
  deciderOf,
  deskOf,
  executiveOf,
  issuerOf,
  placeOf,
  reportSign,
} from "@/domain/reports/issuer";

it.each([
  ["Đảng bộ xã Mường Hum", "COMMUNE", "Đảng ủy xã Mường Hum", "-BC/ĐU", "Mường Hum"],
  ["Đảng bộ huyện Bát Xát", "DISTRICT", "Huyện ủy Bát Xát", "-BC/HU", "Bát Xát"],
  ["Đảng bộ thị xã Sa Pa", "DISTRICT", "Thị ủy Sa Pa", "-BC/HU", "Sa Pa"],
  ["Đảng bộ thành phố Lào Cai", "DISTRICT", "Thành ủy Lào Cai", "-BC/HU", "Lào Cai"],
  ["Đảng bộ tỉnh Lào Cai", "PROVINCE", "Tỉnh ủy Lào Cai", "-BC/TU", "Lào Cai"],
  ["Chi bộ thôn Séo Pờ Hồ", "CELL", "Chi bộ thôn Séo Pờ Hồ", "-BC/CB", ""],
  ["Đảng bộ Công an tỉnh", "GRASSROOTS_COMMITTEE", "Đảng ủy Công an tỉnh", "-BC/ĐU", ""],
] as const)("%s (%s)", (name, kind, issuer, sign, place) => {
  expect(issuerOf({ name, kind })).toBe(issuer);
  expect(reportSign(kind)).toBe(sign);
  expect(placeOf(name)).toBe(place);
});

it.each([
  ["CENTRAL", "central"],
  ["PROVINCE", "organizationBoard"],
  ["DISTRICT", "organizationBoard"],
  ["COMMUNE", "buildingBoard"],
  ["GRASSROOTS_COMMITTEE", "executive"],
  ["PARTIAL_COMMITTEE", "executive"],
] as const)("a report to a superior of the kind %s goes to its desk: %s", (kind, desk) => {
  expect(deskOf(kind)).toBe(desk);
});

it.each([
  ["Đảng bộ thị xã Sa Pa", "DISTRICT", "office", "Thị ủy"],
  ["Đảng bộ xã Mường Hum", "COMMUNE", "office", "Đảng ủy"],
  ["Đảng bộ bộ phận thôn 1", "PARTIAL_COMMITTEE", "executive", "Đảng ủy"],
  ["Chi bộ thôn 5", "CELL", "cell", "Chi bộ"],
] as const)("%s keeps its own copy", (name, kind, archive, executive) => {
  expect(archiveOf({ kind })).toBe(archive);
  expect(executiveOf({ name, kind })).toBe(executive);
});

it.each([
  ["DISTRICT", "standing"],
  ["COMMUNE", "standing"],
  ["PROVINCE", "standing"],
  ["GRASSROOTS_COMMITTEE", "committee"],
] as const)("in an organization of the kind %s decides: %s", (kind, body) => {
  expect(deciderOf({ name: "Đảng bộ A", kind }).by).toBe(body);
});

it("of a line the body that decides, and who decides for it; nobody where there is none", () => {
  const cell = { name: "Chi bộ A", kind: "CELL", mayDecide: false } as const;
  const commune = { name: "Đảng bộ xã B", kind: "GRASSROOTS_COMMITTEE", mayDecide: false } as const;
  const district = { name: "Đảng bộ huyện C", kind: "DISTRICT", mayDecide: false } as const;
  expect(deciderIn([cell, commune, district])).toEqual({ by: "standing", executive: "Huyện ủy C" });
  expect(deciderIn([cell, { ...commune, mayDecide: true }])).toEqual({ by: "committee", executive: "Đảng ủy xã B" });
  expect(deciderIn([cell, commune])).toBeNull();
  expect(deciderIn(null)).toBeNull();
});

import { expect, it } from "vitest";
import { issuerOf, placeOf, reportSign } from "@/domain/issuer";

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

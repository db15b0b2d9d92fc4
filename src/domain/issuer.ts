import type { Organization, OrganizationKind } from "./organization";

/**
 * The body that signs for an organization: of "Đảng bộ xã Mường Hum" its "Đảng ủy xã Mường Hum", of a district its
 * "Huyện ủy", of a province its "Tỉnh ủy". A cell signs for itself.
 */
export function issuerOf({ name, kind }: Pick<Organization, "name" | "kind">): string {
  if (kind === "PROVINCE") return name.replace(/^Đảng bộ (tỉnh|thành phố) /u, (_, what) => `${executives[what]} `);
  if (kind === "DISTRICT")
    return name.replace(/^Đảng bộ (huyện|thị xã|thành phố) /u, (_, what) => `${executives[what]} `);
  return name.replace(/^Đảng bộ /u, "Đảng ủy ");
}

const executives: Record<string, string> = {
  ...{ tỉnh: "Tỉnh ủy", "thành phố": "Thành ủy", huyện: "Huyện ủy", "thị xã": "Thị ủy" },
};

const signs: Partial<Record<OrganizationKind, string>> = {
  ...{ CENTRAL: "TW", PROVINCE: "TU", DISTRICT: "HU", CELL: "CB", GRASSROOTS_CELL: "CB" },
};

/** What follows the number of a report: "-BC/ĐU". */
export const reportSign = (kind: OrganizationKind) => `-BC/${signs[kind] ?? "ĐU"}`;

/** The place that stands before the date: what the name ends in ("Mường Hum"), where it can be told. */
export const placeOf = (name: string) =>
  /(?:xã|phường|đặc khu|thị trấn|huyện|thị xã|thành phố|tỉnh) (.+)$/u.exec(name)?.[1] ?? "";

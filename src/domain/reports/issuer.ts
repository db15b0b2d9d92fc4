import { decidingBody, type Seat } from "../candidates/step";
import type { Organization, OrganizationKind } from "../organization";

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

/** Who in an organization decides on admissions: its standing committee, or at the grassroots the committee so authorised. */
const decidesBy = (kind: OrganizationKind): "standing" | "committee" =>
  kind === "GRASSROOTS_COMMITTEE" ? "committee" : "standing";

/** Who decides for an organization, and the committee it belongs to. */
export type Decider = { readonly by: ReturnType<typeof decidesBy>; readonly executive: string };
export const deciderOf = (organization: Pick<Organization, "name" | "kind">): Decider => ({
  ...{ by: decidesBy(organization.kind), executive: issuerOf(organization) },
});

/** Who decides for a cell, from it and those above it, the lowest first; null where nobody above it does. */
export function deciderIn(line: readonly (Seat & Pick<Organization, "name">)[] | null): Decider | null {
  const body = decidingBody(line ?? []);
  return body ? deciderOf(body) : null;
}

/** The first words of who signs for it: "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Đảng ủy". */
export const executiveOf = (organization: Pick<Organization, "name" | "kind">) =>
  issuerOf(organization).split(" ").slice(0, 2).join(" ");

/** Who takes reports in for a superior: its own board, where its kind has one, else the body that signs for it. */
export type Desk = "central" | "organizationBoard" | "buildingBoard" | "executive";

/** Provinces and districts have a Ban Tổ chức, communes since 07/2025 a Ban Xây dựng Đảng; other committees have neither. */
export const deskOf = (kind: OrganizationKind): Desk => desks[kind] ?? "executive";

const desks: Partial<Record<OrganizationKind, Desk>> = {
  ...{ CENTRAL: "central", PROVINCE: "organizationBoard", DISTRICT: "organizationBoard", COMMUNE: "buildingBoard" },
};

/** Where the file copy of its own reports is kept: an office ("VP Huyện ủy"), or with those who sign. */
export function archiveOf({ kind }: Pick<Organization, "kind">): "office" | "executive" | "cell" {
  if (kind === "CELL" || kind === "GRASSROOTS_CELL") return "cell";
  return kind === "PARTIAL_COMMITTEE" ? "executive" : "office";
}

const signs: Partial<Record<OrganizationKind, string>> = {
  ...{ CENTRAL: "TW", PROVINCE: "TU", DISTRICT: "HU", CELL: "CB", GRASSROOTS_CELL: "CB" },
};

/** What follows the number of a report: "-BC/ĐU". */
export const reportSign = (kind: OrganizationKind) => `-BC/${signs[kind] ?? "ĐU"}`;

/** The place that stands before the date: what the name ends in ("Mường Hum"), where it can be told. */
export const placeOf = (name: string) =>
  /(?:xã|phường|đặc khu|thị trấn|huyện|thị xã|thành phố|tỉnh) (.+)$/u.exec(name)?.[1] ?? "";

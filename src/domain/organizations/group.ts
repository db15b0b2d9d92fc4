import type { OrganizationKind } from "../organization";

type Group = "PROVINCE" | "DISTRICT" | "COMMUNE" | "GRASSROOTS" | "PARTIAL_COMMITTEE" | "CELL";

/** What the organizations of a list are called together: committees and cells at the grassroots share one name. */
export function groupOf(members: readonly { readonly organization: { readonly kind: OrganizationKind } }[]): Group {
  const kinds = new Set(members.map((member) => member.organization.kind));
  if (kinds.has("GRASSROOTS_COMMITTEE") || kinds.has("GRASSROOTS_CELL")) return "GRASSROOTS";
  const [first] = kinds;
  return first === "PROVINCE" || first === "DISTRICT" || first === "COMMUNE" || first === "PARTIAL_COMMITTEE"
    ? first
    : "CELL";
}

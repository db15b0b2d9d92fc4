import "server-only";
import { may } from "@/access/may";
import type { Organization } from "@/domain/organization";
import { handsIn } from "@/domain/return";
import { words } from "@/text/words";
import { keptParts } from "./keep/keep-nav";

export type Part =
  | "overview"
  | "attainment"
  | "entry"
  | "quotas"
  | "candidates"
  | "members"
  | "hamlets"
  | "returns"
  | "reports"
  | "keep"
  | "history";

type Section = { readonly part: Part; readonly label: string; readonly place: string };

/** The sections of an organization that the visitor may open; those that a phone has no room for are far. */
export async function sectionsOf(organization: Organization): Promise<{ near: Section[]; far: Section[] }> {
  const { path } = organization;
  const say = await words("frame");
  const [reads, records, looksBack] = [
    await may("attainment.read", path),
    await may("admission.record", path),
    await may("audit.read", path),
  ];
  const [kept] = await keptParts(organization);
  const figures: Section[] = [
    { part: "overview", label: say("overview"), place: "" },
    { part: "attainment", label: say("attainment"), place: "/attainment" },
    { part: "entry", label: say(records ? "entry" : "ledger"), place: "/admissions" },
    { part: "quotas", label: say("quotas"), place: "/quotas" },
  ];
  const others: Section[] = [
    ...(reads ? [{ part: "candidates" as const, label: say("candidates"), place: "/candidates" }] : []),
    ...(reads ? [{ part: "members" as const, label: say("members"), place: "/members" }] : []),
    ...(reads ? [{ part: "hamlets" as const, label: say("hamlets"), place: "/hamlets" }] : []),
    ...(reads && handsIn(organization.kind)
      ? [{ part: "returns" as const, label: say("returns"), place: "/returns" }]
      : []),
    ...(reads ? [{ part: "reports" as const, label: say("reports"), place: "/reports" }] : []),
    ...(kept ? [{ part: "keep" as const, label: say("keep"), place: `/${kept}` }] : []),
    ...(looksBack ? [{ part: "history" as const, label: say("history"), place: "/history" }] : []),
  ];
  // Who keeps the installation reads no figures: what is far for others is near then.
  return reads ? { near: figures, far: others } : { near: others, far: [] };
}

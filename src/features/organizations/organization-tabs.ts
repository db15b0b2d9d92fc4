import "server-only";
import { may } from "@/access/may";
import { isCell, type Organization } from "@/domain/organization";
import { handsIn } from "@/domain/returns/return";
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
  | "review"
  | "watch"
  | "keep"
  | "history";

type Section = { readonly part: Part; readonly label: string; readonly place: string };

/** The sections of an organization that the visitor may open; those that a phone has no room for are far. */
export async function sectionsOf(organization: Organization): Promise<{ near: Section[]; far: Section[] }> {
  const { path } = organization;
  const say = await words("frame");
  const [reads, records, looksBack, watches] = [
    await may("attainment.read", path),
    await may("admission.record", path),
    await may("audit.read", path),
    await may("watch.read", path),
  ];
  const [kept] = await keptParts(organization);
  const figures: Section[] = [
    { part: "overview", label: say("overview"), place: "" },
    { part: "attainment", label: say("attainment"), place: "/attainment" },
    { part: "entry", label: say(records ? "entry" : "ledger"), place: "/admissions" },
    { part: "quotas", label: say("quotas"), place: "/quotas" },
  ];
  const more: readonly (readonly [Section["part"], boolean, string?])[] = [
    ["review", reads && !isCell(organization.kind)],
    ["candidates", reads],
    ["members", reads],
    ["hamlets", reads],
    ["returns", reads && handsIn(organization.kind)],
    ["reports", reads],
    ["watch", watches],
    ["keep", kept !== undefined, `/${kept}`],
    ["history", looksBack],
  ];
  const others = more.flatMap(([part, isOpen, place = `/${part}`]) =>
    isOpen ? [{ part, label: say(part), place }] : [],
  );
  // Who keeps the installation reads no figures: what is far for others is near then.
  return reads ? { near: figures, far: others } : { near: others, far: [] };
}

import { accessTo } from "@/access/access-to";
import { may } from "@/access/may";
import { listIndicators } from "@/data/organizations/indicators";
import type { Organization } from "@/domain/organization";
import { withSources } from "@/domain/watch/indicator";
import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { ReadingTable } from "./reading-table";

/** Figures that are only reported, each with its source; nothing where there are none. One question. */
export async function IndicatorTable({ organization: { id, code, path } }: { organization: Organization }) {
  const access = await accessTo("attainment.read");
  const keeps = await may("indicator.keep", path);
  const rows = access ? withSources(keeps, await listIndicators(access, id)) : [];
  if (rows.length === 0) return null;
  const say = await words("watch");
  return (
    <Section heading={say("indicatorsHeading")} aside={say("indicatorsNote")}>
      <ReadingTable rows={rows} />
      {keeps ? (
        <p className="pt-2 print:hidden">
          <Link href={`/organizations/${code}/indicators`}>{say("toIndicators")}</Link>
        </p>
      ) : null}
    </Section>
  );
}

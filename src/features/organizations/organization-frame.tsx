import type { ReactNode } from "react";
import { may } from "@/access/may";
import type { Standing } from "@/data/standing";
import { words } from "@/text/words";
import { Crumbs } from "@/ui/crumbs";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { PageHead } from "@/ui/page-head";
import { Tabs } from "@/ui/tabs";

type Part = "overview" | "attainment" | "entry" | "quotas" | "history";

type Props = {
  readonly standing: Pick<Standing, "organization" | "superiors">;
  readonly current: Part;
  readonly heading: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

const parts: readonly (readonly [Part, string])[] = [
  ["overview", ""],
  ["attainment", "/attainment"],
  ["entry", "/admissions"],
  ["quotas", "/quotas"],
];

/** What surrounds every page of an organization: its sections, the way down to it, its heading. */
export async function OrganizationFrame({ standing, current, heading, lead, aside, children }: Props) {
  const say = await words("frame");
  const { organization, superiors } = standing;
  const { path } = organization;
  const [reads, records, looksBack] = [
    await may("attainment.read", path),
    await may("admission.record", path),
    await may("audit.read", path),
  ];
  // Who keeps the installation reads no figures, only what was done.
  const home = reads ? "" : "/history";
  const at = (code: string, place: string) => `/organizations/${code}${place}`;
  return (
    <>
      <Tabs
        items={[
          ...(reads ? parts : []).map(([part, place]) => ({
            label: say(part === "entry" && !records ? "ledger" : part),
            href: at(organization.code, place),
            current: part === current,
          })),
          ...(looksBack
            ? [
                {
                  label: say("history"),
                  href: at(organization.code, "/history"),
                  current: current === "history",
                  far: reads,
                },
              ]
            : []),
          { label: say("tree"), href: "/organizations", far: true },
        ]}
      />
      <Page>
        <Crumbs
          items={superiors.map(({ code, name, isReached }) => ({
            label: name,
            ...(isReached && { href: at(code, home) }),
          }))}
        />
        <PageHead title={heading} lead={lead}>
          {aside}
        </PageHead>
        {children}
      </Page>
      <nav aria-label={say("others")} className="wrap pt-4 text-14 sm:hidden print:hidden">
        <ul className="flex flex-wrap gap-x-4">
          {looksBack ? (
            <li>
              <Link href={at(organization.code, "/history")} className="inline-flex min-h-target items-center">
                {say("history")}
              </Link>
            </li>
          ) : null}
          <li>
            <Link href="/organizations" className="inline-flex min-h-target items-center">
              {say("tree")}
            </Link>
          </li>
        </ul>
      </nav>
    </>
  );
}

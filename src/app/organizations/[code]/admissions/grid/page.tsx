import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { GridSwitch } from "@/features/admissions/grid/grid-switch";
import { GridView } from "@/features/admissions/grid/grid-view";
import { readGrid } from "@/features/admissions/grid/read-grid";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/admissions/grid">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("grid"))("open") };
}

export default async function Grid({ params, searchParams }: Props) {
  const access = await enter("admission.record");
  const query = await searchParams;
  const grid = await readGrid(access, accessTo, (await params).code, query);
  if (!grid) notFound();
  const say = await words("grid");
  return (
    <OrganizationFrame
      standing={grid.standing}
      current="entry"
      heading={say("title", { year: grid.year.name })}
      lead={say("lead", { name: grid.standing.organization.name, count: grid.rows.length })}
      aside={<GridSwitch grid={grid} today={Number(access.today.slice(0, 4))} />}
    >
      <GridView grid={grid} access={access} query={query} />
    </OrganizationFrame>
  );
}

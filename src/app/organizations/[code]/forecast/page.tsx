import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readForecast } from "@/features/attainment/forecast/forecast";
import { ForecastPeriods } from "@/features/attainment/forecast/forecast-periods";
import { ForecastView } from "@/features/attainment/forecast/forecast-view";
import { StillPeriod } from "@/features/attainment/forecast/still-period";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/forecast">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("forecast"))("title") };
}

export default async function Forecast({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const name = oneOf((await searchParams).period);
  const page = await readForecast(access, code, name);
  if (!page) notFound();
  if (page === "period") return <UnknownPeriod name={name ?? ""} code={code} />;
  if (page === "still") return <StillPeriod name={name ?? ""} code={code} />;
  return (
    <OrganizationFrame
      standing={page.report.standing}
      current="attainment"
      heading={(await words("forecast"))("title")}
      aside={<ForecastPeriods page={page} />}
    >
      <ForecastView page={page} />
    </OrganizationFrame>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readYears } from "@/features/attainment/review/years";
import { YearsView } from "@/features/attainment/review/years-view";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { oneOf } from "../../../one-of";
import { ReviewFrame, reviewTitle } from "../review-frame";

type Props = PageProps<"/organizations/[code]/review/years">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return reviewTitle(await read(props));
}

export default async function Years(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  const { period, level, all } = await props.searchParams;
  if (page === "period") return <UnknownPeriod name={oneOf(period) ?? ""} code={(await props.params).code} />;
  return (
    <ReviewFrame page={page} part="years" hasLevel={oneOf(level) !== undefined}>
      <YearsView years={page} isWhole={all === "1"} />
    </ReviewFrame>
  );
}

async function read({ params, searchParams }: Props) {
  const { period, level, all } = await searchParams;
  return readYears(await enter("attainment.read"), (await params).code, oneOf(period), oneOf(level), all === "1");
}

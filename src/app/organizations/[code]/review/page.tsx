import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readReview } from "@/features/attainment/review/report";
import { ReviewView } from "@/features/attainment/review/review-view";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { oneOf } from "../../one-of";
import { ReviewFrame, reviewTitle } from "./review-frame";

type Props = PageProps<"/organizations/[code]/review">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return reviewTitle(await read(props));
}

export default async function Review(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  const { period, level, all } = await props.searchParams;
  if (page === "period") return <UnknownPeriod name={oneOf(period) ?? ""} code={(await props.params).code} />;
  return (
    <ReviewFrame page={page} part="places" hasLevel={oneOf(level) !== undefined}>
      <ReviewView review={page} isWhole={all === "1"} />
    </ReviewFrame>
  );
}

async function read({ params, searchParams }: Props) {
  const [access, watcher] = [await enter("attainment.read"), await accessTo("watch.read")];
  const { period, level, sort } = await searchParams;
  return readReview(access, watcher, (await params).code, oneOf(period), oneOf(level), oneOf(sort));
}

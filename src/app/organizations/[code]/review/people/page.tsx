import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { may } from "@/access/may";
import { readPeople } from "@/features/attainment/review/people";
import { PeopleView } from "@/features/attainment/review/people-view";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { oneOf } from "../../../one-of";
import { ReviewFrame, reviewTitle } from "../review-frame";

type Props = PageProps<"/organizations/[code]/review/people">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return reviewTitle(await read(props));
}

export default async function People(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  const { period, level, all } = await props.searchParams;
  if (page === "period") return <UnknownPeriod name={oneOf(period) ?? ""} code={(await props.params).code} />;
  return (
    <ReviewFrame page={page} part="people" hasLevel={oneOf(level) !== undefined}>
      <PeopleView
        people={page}
        today={(await enter("attainment.read")).today}
        isWhole={all === "1"}
        readsNames={await may("member.read", page.standing.organization.path)}
      />
    </ReviewFrame>
  );
}

async function read({ params, searchParams }: Props) {
  const { period, level } = await searchParams;
  return readPeople(await enter("attainment.read"), (await params).code, oneOf(period), oneOf(level));
}

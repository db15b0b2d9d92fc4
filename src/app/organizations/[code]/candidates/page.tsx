import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readPipeline } from "@/features/candidates/pipeline";
import { PipelineView } from "@/features/candidates/pipeline-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/candidates">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("candidates"))("title") };
}

export default async function Candidates({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const names = await accessTo("candidate.read");
  const pipeline = await readPipeline(access, names, (await params).code, await searchParams);
  if (!pipeline) notFound();
  return (
    <OrganizationFrame standing={pipeline.standing} current="candidates" heading={(await words("candidates"))("title")}>
      <PipelineView pipeline={pipeline} />
    </OrganizationFrame>
  );
}

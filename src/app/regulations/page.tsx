import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { readRegulations, ruleNamed } from "@/features/regulations/queries";
import { RegulationsView } from "@/features/regulations/regulations-view";
import { words } from "@/text/words";
import { oneOf } from "../organizations/one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("regulations"))("title") };
}

export default async function Regulations({ searchParams }: PageProps<"/regulations">) {
  const access = await enter("regulation.keep");
  const { at, done, rule } = await searchParams;
  return (
    <RegulationsView page={await readRegulations(access, oneOf(at))} done={oneOf(done)} rule={ruleNamed(oneOf(rule))} />
  );
}

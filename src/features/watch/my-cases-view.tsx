import { words } from "@/text/words";
import { PageHead } from "@/ui/page-head";
import { CaseList } from "./case-list";
import type { MyCases } from "./my-cases";
import { RuleCounts } from "./rule-counts";

/** What is to be watched wherever the visitor works. */
export async function MyCasesView({ page: { rows, query, today, last, counts } }: { page: MyCases }) {
  const say = await words("watch");
  return (
    <>
      <PageHead title={say("mineTitle")} lead={say("mineLead")} />
      <CaseList {...{ rows, query, today, last }} hasOwners at="/watch" />
      <RuleCounts counts={counts} at="/watch" />
    </>
  );
}

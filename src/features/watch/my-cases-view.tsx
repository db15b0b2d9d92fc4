import { words } from "@/text/words";
import { PageHead } from "@/ui/page-head";
import { CaseList } from "./case-list";
import type { MyCases } from "./my-cases";
import { PersonalNote } from "./personal-note";
import { RuleCounts } from "./rule-counts";

/** What is to be watched wherever the visitor works. */
export async function MyCasesView({ page: { acts, rows, query, today, last, counts } }: { page: MyCases }) {
  const say = await words("watch");
  return (
    <>
      <PageHead title={say(acts ? "mineTitle" : "title")} lead={say(acts ? "mineLead" : "readLead")} />
      {acts ? null : <PersonalNote />}
      <CaseList {...{ rows, query, today, last }} hasOwners={acts} at="/watch" />
      <RuleCounts counts={counts} at="/watch" />
    </>
  );
}

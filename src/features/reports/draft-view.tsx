import { words } from "@/text/words";
import { Done } from "@/ui/done";
import { AnnexSection } from "./annex-section";
import { mostInline } from "./figures";
import { FileLinks } from "./file-links";
import { FreezeForm } from "./freeze-form";
import type { DraftReport } from "./read-report";
import { ReportView } from "./report-view";
import { WordsForm } from "./words-form";

/** The preview of a report with its files, and for its own staff the words and the freezing. */
export async function DraftView({ draft, done }: { draft: DraftReport; done: string | undefined }) {
  const say = await words("reports");
  const { standing, period, figures, report, writes } = draft;
  const { code } = standing.organization;
  return (
    <>
      {done === "saved" ? <Done>{say("saved")}</Done> : null}
      <FileLinks base={`/organizations/${code}/reports/draft`} query={`?period=${period.name}`} />
      <ReportView report={report} opens />
      {figures.cells > 0 ? <AnnexSection code={code} period={period.name} cells={figures.cells} /> : null}
      {figures.cells > 0 && figures.cells <= mostInline ? (
        <p className="pt-3 text-14">{say("annexInFiles", { count: figures.cells })}</p>
      ) : null}
      {writes ? <WordsForm draft={draft} /> : null}
      {writes ? <FreezeForm draft={draft} /> : null}
    </>
  );
}

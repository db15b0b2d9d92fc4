import "server-only";
import { cache } from "react";
import type { AskAccess } from "@/access/access-to";
import type { Standing } from "@/data/organizations/standing";
import { findReportText } from "@/data/reports/drafts";
import { type Access, covers } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import type { Problem } from "@/domain/problem";
import type { ReportFigures } from "@/domain/reports/figures";
import type { Report } from "@/domain/reports/report";
import { type ReportText, type WholeText, wholeText } from "@/domain/reports/text";
import { askedReport } from "./asked-report";
import { reportOf } from "./document";
import { readFigures } from "./figures";
import { prefilled } from "./prefill";
import { speech } from "./speech";

type Reader = Access<"attainment.read">;

/** The report of a period as things stand: to be looked at, taken away, written and frozen. */
export type DraftReport = {
  readonly standing: Standing;
  readonly period: Period;
  readonly figures: ReportFigures;
  readonly report: Report;
  /** What staff wrote, and the whole with what is prefilled. */
  readonly written: ReportText;
  readonly text: WholeText;
  readonly writes: boolean;
};

type Refused = { readonly standing: Standing; readonly refused: readonly Problem[] };

/** Whether what people wrote there is for the visitor: words may name somebody, and names are not for everybody. */
export async function readsWords(ask: AskAccess, { path }: Pick<Organization, "path">): Promise<boolean> {
  const names = await ask("member.read");
  return names !== undefined && covers(names.places, path);
}

/** The draft of a period's report; why there is none; nothing where the organization is out of reach. Asked once a request. */
export const readDraft = cache(
  async (
    access: Reader,
    ask: AskAccess,
    code: string,
    periodName: string,
    withAnnex = false,
  ): Promise<DraftReport | Refused | undefined> => {
    const found = await askedReport(access, code, periodName);
    if (!found) return undefined;
    const { standing, asked } = found;
    if (!asked.ok) return { standing, refused: asked.problems };
    const { period } = asked.value;
    const { organization } = standing;
    const [reads, writer] = await Promise.all([readsWords(ask, organization), ask("report.write")]);
    const [figures, kept, spoken] = await Promise.all([
      readFigures(access, asked.value, withAnnex ? "short" : "none"),
      reads ? findReportText(access, organization.id, period) : {},
      speech(),
    ]);
    const text = wholeText(kept, prefilled(figures, access.today, spoken, reads));
    const report = reportOf({ figures, text, readsNames: reads }, spoken);
    const writes = writer !== undefined && covers(writer.places, organization.path);
    return { standing, period, figures, report, written: kept, text, writes };
  },
);

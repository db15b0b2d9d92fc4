import "server-only";
import type { AskAccess } from "@/access/access-to";
import type { Access } from "@/domain/access";
import type { Report } from "@/domain/reports/report";
import { excelFile } from "./excel-file";
import { readFrozenReport } from "./read-frozen";
import { readDraft } from "./read-report";
import { wordFile } from "./word-file";

type Reader = Access<"attainment.read">;

export type ReportFile = { readonly name: string; readonly body: Uint8Array<ArrayBuffer> };

export type ReportFormat = "docx" | "xlsx";

/** The report of a period as a file; nothing where there is none, or it is out of reach. */
export async function draftFile(
  access: Reader,
  ask: AskAccess,
  asked: { readonly code: string; readonly period: string; readonly format: ReportFormat },
): Promise<ReportFile | undefined> {
  const draft = await readDraft(access, ask, asked.code, asked.period, true);
  if (!draft || "refused" in draft) return undefined;
  return { name: `${asked.code}-${draft.period.name}`, body: await written(draft.report, asked.format) };
}

/** A frozen report as a file. */
export async function frozenFile(
  access: Reader,
  ask: AskAccess,
  asked: { readonly code: string; readonly id: string; readonly format: ReportFormat },
): Promise<ReportFile | undefined> {
  const found = await readFrozenReport(access, ask, asked.code, asked.id);
  return found && { name: `${asked.code}-${found.period}`, body: await written(found.report, asked.format) };
}

const written = async (report: Report, format: ReportFormat) =>
  format === "docx" ? wordFile(report) : new Uint8Array(await excelFile(report));

import "server-only";
import type { Access } from "@/domain/access";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { ReportText } from "@/domain/reports/text";
import { type Result, yes } from "@/domain/result";
import { change, type Once } from "../change";
import { db } from "../db";
import { setReach, within } from "../reach";

export type ToldReport = { readonly code: string; readonly period: string; readonly id: string | null };

/** What staff have written into the report of these months so far; nothing written is nothing. */
export async function findReportText(
  access: Access<"report.write" | "attainment.read">,
  organizationId: number,
  { from, to }: Months,
): Promise<ReportText> {
  const [, row] = await db.$transaction([
    setReach(db, access),
    db.reportDraft.findFirst({
      where: { organizationId, fromMonth: from, toMonth: to, organization: within(access) },
      select: { text: true },
    }),
  ]);
  return row ? ReportText.parse(row.text) : {};
}

/** Keeps what was written, in place of what stood there. */
export const saveReportText = (
  access: Access<"report.write">,
  organization: Pick<Organization, "id" | "code">,
  period: Months & { readonly name: string },
  text: ReportText,
  once: Once,
): Promise<Result<ToldReport>> =>
  change<ToldReport>(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    const key = { organizationId: organization.id, fromMonth: period.from, toMonth: period.to };
    const data = { text, at: new Date(), byId: access.userId };
    await tx.reportDraft.upsert({
      where: { organizationId_fromMonth_toMonth: key },
      create: { ...key, ...data },
      update: data,
    });
    // The words may name somebody: the trail holds only that they were written.
    const line = {
      subject: `report:${organization.id}:${period.name}`,
      after: { did: "written", ...monthsOf(period) },
    };
    return yes({ answer: { code: organization.code, period: period.name, id: null }, line });
  });

export const monthsOf = ({ from, to }: Months) => ({ from, to });

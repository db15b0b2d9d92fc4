import "server-only";
import { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import { countAnnexCells } from "@/data/reports/annex-cells";
import { orderAnnex } from "@/data/reports/annex-orders";
import { findReportText, saveReportText, type ToldReport } from "@/data/reports/drafts";
import { freezeReport } from "@/data/reports/freezing";
import { listNumbered } from "@/data/reports/signings";
import { type Access, covers } from "@/domain/access";
import { asOf } from "@/domain/figures/pace";
import { Text, Ticked } from "@/domain/input";
import { reportSign } from "@/domain/reports/issuer";
import { mayBear } from "@/domain/reports/signing";
import { bareNumber, isUnsigned, ownWords, ReportText, signable, wholeText } from "@/domain/reports/text";
import { no, type Result, yes } from "@/domain/result";
import { annexStyle, readAnnexPages } from "./annex-lines";
import { type AskedReport, askedReport } from "./asked-report";
import { readFigures } from "./figures";
import { prefilled } from "./prefill";
import { speech } from "./speech";

const Which = z.object({ organization: Text(100), period: Text(20), key: Text(100) });

/** Which report, and what is to be written into it. */
export const WriteInput = ReportText.extend(Which.shape);
export type WriteInput = z.infer<typeof WriteInput>;

/** Of which report the annex is to be made. */
export const OrderInput = Which;
export type OrderInput = z.infer<typeof OrderInput>;

/** Which is frozen, and whether it may go without number or signer, or with a number that another one bears. */
export const FreezeInput = Which.extend({ confirmed: Ticked, repeats: Ticked });
export type FreezeInput = z.infer<typeof FreezeInput>;

type Writer = Access<"report.write">;

/** Keeps the words of a report. */
export async function writeReport(access: Writer, ask: AskAccess, input: WriteInput): Promise<Result<ToldReport>> {
  const { organization: code, period: name, key, ...sent } = input;
  const found = await ownReport(access, ask, { code, name });
  if (!found.ok) return found;
  const reader = await ask("attainment.read");
  if (!reader) return no("organization.unknown", { field: "organization" });
  const { standing, period } = found.value;
  const sign = reportSign(standing.organization.kind);
  const text = { ...sent, ...(sent.number && { number: bareNumber(sent.number, sign) }) };
  const { today } = access;
  const signed = signable(text, { asOf: asOf(period, today), sign, today });
  if (!signed.ok) return signed;
  const figures = await readFigures(reader, found.value, "none");
  const own = ownWords(text, prefilled(figures, access.today, await speech()));
  return saveReportText(access, standing.organization, period, own, {
    key,
    act: "write",
    body: { ...text, code, name },
  });
}

/** Freezes a report as its preview stands, with its annex. */
export async function freeze(access: Writer, ask: AskAccess, input: FreezeInput): Promise<Result<ToldReport>> {
  const { organization: code, period: name, key } = input;
  const reader = await ask("attainment.read");
  const found = await ownReport(access, ask, { code, name });
  if (!found.ok) return found;
  if (!reader) return no("organization.unknown", { field: "organization" });
  const { standing, period } = found.value;
  const { organization } = standing;
  const [spoken, style, sign] = [await speech(), await annexStyle(period, reader.today), reportSign(organization.kind)];
  return freezeReport(
    access,
    organization,
    period,
    { key, act: "freeze", body: { code, name } },
    async () => {
      const figures = await readFigures(reader, found.value, "frozen");
      const written = await findReportText(access, organization.id, period);
      const signed = signable(written, { asOf: figures.asOf, sign, today: access.today });
      if (!signed.ok) return signed;
      const text = wholeText(written, prefilled(figures, access.today, spoken));
      if (isUnsigned(text) && !input.confirmed) return no("report.unsigned");
      const others = await listNumbered(access, organization.id);
      return yes({ figures, text, allowed: mayBear(text, { others, repeats: input.repeats }, { sign }) });
    },
    (tx) => readAnnexPages(reader, { path: organization.path, period, style }, tx),
  );
}

/** Orders the annex of a report that is not frozen. */
export async function order(access: Access<"attainment.read">, input: OrderInput) {
  const found = await askedReport(access, input.organization, input.period);
  if (!found) return no("organization.unknown", { field: "organization" });
  if (!found.asked.ok) return found.asked;
  const { standing, period } = found.asked.value;
  const total = await countAnnexCells(access, { path: standing.organization.path, months: period });
  const once = { key: input.key, act: "order", body: { code: input.organization, name: input.period } };
  return orderAnnex(access, standing.organization, period, total, once);
}

/** The report of one's own organization. */
async function ownReport(
  access: Writer,
  ask: AskAccess,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<Result<AskedReport>> {
  const reader = await ask("attainment.read");
  const found = reader && (await askedReport(reader, code, name));
  if (!found || !covers(access.places, found.standing.organization.path))
    return no("organization.unknown", { field: "organization" });
  return found.asked;
}

import "server-only";
import { cache } from "react";
import type { AskAccess } from "@/access/access-to";
import { type LedgerLine, listLines } from "@/data/ledger/admissions";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import { listChildren } from "@/data/organizations/children";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { findAnnexHash, readFrozenAnnex } from "@/data/reports/frozen-annex";
import { type FrozenReport, findFrozen } from "@/data/reports/frozen-reports";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isTold } from "@/domain/ledger/rollup";
import type { Period } from "@/domain/period";
import { type MovedFigure, movedSince } from "@/domain/reports/frozen-report";
import { reportSign } from "@/domain/reports/issuer";
import type { Report } from "@/domain/reports/report";
import { signedNow } from "@/domain/reports/signing";
import { isPaperNumber, isUnsigned, withoutNames } from "@/domain/reports/text";
import { countedTerms, periodNamed } from "@/domain/term";
import { annexWorkbook } from "./annex-workbook";
import { reportOf } from "./document";
import { countedByChild } from "./figures";
import { prefilled } from "./prefill";
import { readsWords } from "./read-report";
import { speech } from "./speech";

/** A frozen report, and what has become of its figures since. */
export type FrozenPage = {
  readonly standing: Standing;
  readonly frozen: FrozenReport;
  readonly report: Report;
  readonly isWhole: boolean;
  readonly moved: readonly MovedFigure[];
  readonly lines: readonly LedgerLine[];
  /** The hash that a long annex is sealed by. */
  readonly annexHash: string | undefined;
  /** Whether it bears no number or no signer so far. */
  readonly isOpen: boolean;
  /** Whether the visitor reads names there, and may write there. */
  readonly reads: boolean;
  readonly writes: boolean;
  readonly today: Day;
};

export const mostLines = 50;

/** A frozen report with later corrections against it; nothing where it is out of reach. */
export const readFrozenPage = cache(
  async (
    access: Access<"attainment.read">,
    ask: AskAccess,
    code: string,
    id: string,
  ): Promise<FrozenPage | undefined> => {
    const [standing, found] = await Promise.all([findStanding(access, code), findFrozen(access, code, id)]);
    if (!standing || !found) return undefined;
    const { organization } = standing;
    const [reads, writer] = await Promise.all([readsWords(ask, organization), ask("report.write")]);
    const { from, to, name } = found.figures.period;
    const [now, lines, annexHash, report] = await Promise.all([
      countsNow(access, standing, name),
      listLines(access, {
        path: organization.path,
        months: { from, to },
        isWhole: true,
        since: found.at,
        most: mostLines,
      }),
      found.figures.annexPages ? findAnnexHash(id, found.figures.annexPages) : undefined,
      documentOf(found, reads),
    ]);
    return {
      ...{ standing, report, isWhole: found.isWhole, annexHash, reads, today: access.today },
      isOpen: isUnsigned(signedNow(found.text, found.signings)),
      writes: writer !== undefined && covers(writer.places, organization.path),
      frozen: reads ? found : unnamed(found),
      moved: now ? movedSince(found.figures, now) : [],
      // A reason is free text, and people write names into it.
      lines: reads ? lines : lines.map((line) => ({ ...line, reason: null })),
    };
  },
);

/** A frozen report for who reads no names: nobody who wrote, signed or froze anything. */
function unnamed({ text, signings, ...found }: FrozenReport): FrozenReport {
  const nobody = { position: "", signer: "" };
  const number = isPaperNumber(text.number) ? text.number : "";
  return {
    ...{ ...found, by: null, text: { ...text, ...nobody, number } },
    signings: signings.map((signing) => ({ ...signing, ...nobody, by: null, reason: null })),
  };
}

/** The document alone, for files. */
export async function readFrozenReport(access: Access<"attainment.read">, ask: AskAccess, code: string, id: string) {
  const [standing, found] = await Promise.all([findStanding(access, code), findFrozen(access, code, id)]);
  if (!standing || !found) return undefined;
  const report = await documentOf(found, await readsWords(ask, standing.organization));
  return { report, period: found.figures.period.name };
}

/** The long annex of a frozen report as a workbook; nothing where it has none or is out of reach. */
export async function frozenAnnexFile(access: Access<"attainment.read">, code: string, id: string) {
  const found = await findFrozen(access, code, id);
  if (!found?.figures.annexPages) return undefined;
  const { period, cells, organization, annexPages } = found.figures;
  const spoken = await speech();
  const hash = (await findAnnexHash(id, annexPages)) ?? "";
  const { number, on } = signedNow(found.text, found.signings);
  const notes = [
    ...(isPaperNumber(number)
      ? [spoken.say("annexOf", { number, sign: reportSign(organization.kind), day: spoken.day(on) })]
      : []),
    spoken.say("seal", { day: spoken.day(found.on), hash }),
  ];
  const given = { lines: readFrozenAnnex(id), count: cells, period: period as Period, of: organization.name, notes };
  return { name: `${code}-${period.name}`, body: await annexWorkbook(given, spoken) };
}

/**
 * The document of a frozen report: in the words that were frozen, or for who reads no names in those made of its figures; with
 * the number, the day and the signer it bears by now.
 */
async function documentOf({ figures, signings, on, hash, ...found }: FrozenReport, reads: boolean): Promise<Report> {
  const spoken = await speech();
  const text = { ...found.text, ...signedNow(found.text, signings) };
  const shown = reads ? text : withoutNames(text, prefilled(figures, on, spoken, false));
  const sealed = { on, hash, signedLater: signings.at(-1)?.enteredOn };
  return reportOf({ figures, text: shown, readsNames: reads, sealed }, spoken);
}

/** What the places of the report have now; nothing where the period is no longer one. */
async function countsNow(access: Access<"attainment.read">, { organization, termRows }: Standing, name: string) {
  const period = periodNamed(name, countedTerms(organization.path, termRows));
  if (!period) return undefined;
  const children = await listChildren(access, organization.id, period);
  const places = [
    { organization, counted: period },
    ...children.map((child) => ({
      organization: child.organization,
      counted: countedByChild(child, termRows, period),
    })),
  ];
  const sums = await sumSpans(
    access,
    places.map(({ organization: { id }, counted: { from, to } }) => ({ organizationId: id, from, to })),
  );
  const [own, ...below] = places.map(({ organization: { code, name: called } }, index) => ({
    ...{ code, name: called, ...toldIn(sums[index]) },
  }));
  return own && { own, children: below };
}

/** As a figure tells it: of these months themselves. */
const toldIn = ({ admitted, reports }: Pick<Sum, "admitted" | "reports"> = { admitted: 0, reports: 0 }) => ({
  admitted,
  isReported: isTold({ admitted, reports }),
});

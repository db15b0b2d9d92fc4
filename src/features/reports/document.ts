import { contains, stamp } from "@/domain/month";
import { isCell } from "@/domain/organization";
import type { ReportFigures } from "@/domain/reports/figures";
import { reportSign } from "@/domain/reports/issuer";
import { paragraphs, type Report, type ReportBlock, type ReportTable } from "@/domain/reports/report";
import type { WholeText } from "@/domain/reports/text";
import { formatMonth } from "@/text/format";
import { belowTable, newMembersTable } from "./persons-tables";
import type { Speech } from "./speech";
import { annexColumns, annexRow, attainmentTable } from "./tables";

type Given = {
  readonly figures: ReportFigures;
  readonly text: WholeText;
  /** Whether it is for somebody who may read names; others see no few persons of a sensitive trait. */
  readonly readsNames: boolean;
  /** Of what was frozen. */
  readonly sealed?: Seal | undefined;
};

type Seal = {
  readonly on: string;
  readonly hash: string;
  /** The day on which number and signer were entered, where that was after it was frozen. */
  readonly signedLater: string | undefined;
};

/** The report as every view shows it. */
export function reportOf({ figures, text, readsNames, sealed }: Given, speech: Speech): Report {
  const { say, day, period } = speech;
  const { organization } = figures;
  const [year = "", month = "", dayOf = ""] = text.on.split("-");
  const superior = isTop(organization) ? null : organization.superior;
  const date = say("docDate", { place: text.place || "…", day: dayOf, month, year });
  return {
    superior: superior && upper(superior),
    issuer: upper(text.issuer),
    number: say("docNumber", { number: text.number || "…", sign: reportSign(organization.kind) }),
    party: upper(say("party")),
    placeAndDate: date,
    title: upper(say("docTitle")),
    subject: say("docSubject", { period: period(figures.period) }),
    blocks: blocksOf({ figures, text, readsNames }, speech),
    recipientsHead: say("recipientsHead"),
    recipients: paragraphs(text.recipients).map((line) => (line.startsWith("-") ? line : `- ${line}`)),
    ...{ forWhom: upper(text.forWhom), position: upper(text.position), signer: text.signer },
    signed: sealed && text.number ? signedAs(figures, text, sealed, speech) : null,
    seal: sealed ? say("seal", { day: day(sealed.on), hash: sealed.hash }) : null,
    annex: annexOf(figures, speech),
  };
}

/** "Số 12-BC/ĐU, ngày 20/03/2024; người ký: Bí thư Lý A Sinh; ghi sau khi chốt, ngày 21/03/2024." */
function signedAs(
  { organization }: ReportFigures,
  text: WholeText,
  { signedLater }: Seal,
  { say, day }: Speech,
): string {
  const { number, on, position, signer } = text;
  const parts = [
    say("signedAs", { number, sign: reportSign(organization.kind), day: day(on) }),
    ...(signer ? [say("signedBy", { signer: [position, signer].filter(Boolean).join(" ") })] : []),
    ...(signedLater ? [say("signedLater", { day: day(signedLater) })] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** The annex of cells, where it is short enough to be enclosed. */
function annexOf({ annex, period }: ReportFigures, speech: Speech): ReportTable | null {
  const { say } = speech;
  if (!annex || annex.length === 0) return null;
  return {
    ...{ name: say("sheetAnnex"), title: say("tableAnnex"), columns: annexColumns(period, speech), notes: [] },
    rows: annex.map((line) => annexRow(line, period, speech)),
  };
}

const upper = (text: string) => text.toLocaleUpperCase("vi");

/** Above a province stands nobody who would head its paper. */
const isTop = ({ kind }: ReportFigures["organization"]) => kind === "PROVINCE" || kind === "CENTRAL";

function blocksOf({ figures, text, readsNames }: Omit<Given, "sealed">, speech: Speech): ReportBlock[] {
  const { say } = speech;
  const heading = (words: string): ReportBlock => ({ kind: "heading", text: words });
  const table = (one: ReportTable): ReportBlock => ({ kind: "table", table: one });
  const passage = (words: string): ReportBlock => ({ kind: "text", text: words });
  const { children, organization, cells, annexPages } = figures;
  const hasBelow = children.length > 0 && !isCell(organization.kind);
  const straddled = passage(straddling(figures, speech));
  const blocks = [
    passage(text.opening),
    heading(say("partResults")),
    passage(text.results),
    straddled,
    table(attainmentTable(figures, speech)),
    heading(say("partPersons")),
    table(newMembersTable(figures, speech, readsNames)),
    ...(hasBelow ? [table(belowTable(figures, speech, readsNames))] : []),
    heading(say("partDifficulties")),
    passage(text.difficulties),
    heading(say("partNext")),
    passage(text.next),
    // Of what is not frozen nobody knows whether a long annex was made.
    ...(annexPages ? [passage(say("noteAnnexAway", { count: cells }))] : []),
  ];
  return blocks.filter((block) => block.kind !== "text" || block.text.trim() !== "");
}

/** That the months lie in more than one term, and in which, or only in part in one; nothing where they lie in one whole. */
function straddling({ terms, period }: ReportFigures, { say, to }: Speech): string {
  const [only, ...others] = terms;
  if (!only || (others.length === 0 && contains(only, period))) return "";
  const spelt = terms.map(({ name, from, to: last }) =>
    say("straddleTerm", {
      name: name.replace("-", "–"),
      ...{ from: formatMonth(stamp(from), to), to: formatMonth(stamp(last), to) },
    }),
  );
  const named = spelt.join(say("and"));
  return others.length === 0
    ? say("straddlesOne", { term: named })
    : say("straddles", { count: terms.length, terms: named });
}

import "server-only";
import { leadOf, shownPercent } from "@/domain/figures/figure";
import { ruleNames } from "@/domain/watch/rules";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { causesOf } from "./causes-of";
import { behindOf, inOrder } from "./columns-of";
import type { Review, ReviewRow } from "./report";
import { termOrYear } from "./term-or-year";

type Table = Omit<Sheet, "name">;

/** The tables that tell where persons are missing, and why. */
export const placeTables = {
  places: async (review: Review): Promise<Table> => {
    const [say, name, to] = [await words("review"), await words("organization"), await language()];
    const [csv, of] = [await words("csv"), await words("attainment")];
    const compared = termOrYear(review.period);
    const row = (one: ReviewRow): CsvCell[] => {
      const { organization, superior, headcount, figure, before, causes, cases } = one;
      const lead = leadOf(figure);
      const percent = figure.isReported ? shownPercent(lead) : null;
      return [
        ...[organization.name, organization.code, name(`kind.${organization.kind}`), superior, headcount?.total],
        ...[figure.isReported ? figure.admitted : undefined, lead?.required, lead?.max],
        ...[percent === null ? undefined : formatPercent(percent, to), lead?.remaining, lead?.expected],
        ...[behindOf(one, review), before, causes.cells, causes.none, causes.silent, causes.sourceless],
        ...[causes.due, causes.handedIn, cases],
      ];
    };
    return {
      heads: [
        ...[name("column"), csv("code"), name("columnKind"), name("columnSuperior"), of("columnMembers")],
        ...[of("yearsAdmitted"), csv("required"), csv("max"), of("columnPercent"), of("columnLeft"), csv("expected")],
        ...[say("columnBehind"), compared === "none" ? say("columnBefore.year") : say(`columnBefore.${compared}`)],
        ...[say("columnCells"), say("cause.none"), say("cause.silent"), say("cause.sourceless")],
        ...[say("columnDue"), say("columnReturns"), say("columnCases")],
      ],
      rows: inOrder(review).map(row),
    };
  },
  causes: async (review: Review): Promise<Table> => {
    const [say, rule] = [await words("review"), await words("watchRules")];
    const cases = ruleNames.flatMap((name) => review.cases?.find((one) => one.rule === name) ?? []);
    return {
      heads: [say("columnCause"), say("columnCount"), say("columnOf")],
      rows: [
        ...causesOf(review).map(({ cause, count, of }): CsvCell[] => [say(`cause.${cause}`), count, of]),
        ...cases.map((one): CsvCell[] => [rule(`${one.rule}.name`), one.open, undefined]),
      ],
    };
  },
};

import "server-only";
import { inSight } from "@/domain/candidates/stage";
import { funnelOf } from "@/domain/figures/funnel";
import { type Share, smallest } from "@/domain/figures/small-number";
import type { Told } from "@/domain/figures/veil";
import type { CsvCell, Sheet } from "@/text/csv";
import type { Language } from "@/text/language";
import { toldWords } from "@/text/told-words";
import { language, words } from "@/text/words";
import { cohortLines } from "./cohort-lines";
import { bandsOf, bandWords, isTold, sharesOf } from "./compare-table";
import { compositionOf } from "./composition-of";
import { minorityTold } from "./minority-told";
import type { People } from "./people";
import { shareText } from "./share-text";

type Table = Omit<Sheet, "name">;

/** The tables that tell of candidates, of the newly admitted, and of what became of them. */
export const peopleTables = {
  funnel: async ({ own }: People): Promise<Table> => {
    const [say, stage, to] = [await words("review"), await words("candidates"), await language()];
    return {
      heads: [say("columnStage"), say("columnAt"), say("columnReached"), "%"],
      rows: funnelOf(own.stages).map((one): CsvCell[] => [
        ...[stage(`stages.${one.stage}`), one.at, one.reached.part, shareText(one.reached, to)],
      ]),
    };
  },
  people: async (people: People, readsNames: boolean): Promise<Table> => {
    const [say, of, to] = [await words("review"), await words("attainment"), await language()];
    return {
      heads: [say("bandColumn"), of("columnTrait"), say("columnPersons"), say("columnOf"), "%"],
      rows: compositionOf(people, minorityTold(people, readsNames).sum, to).flatMap(({ name, lines }) =>
        lines.map((line): CsvCell[] => [name, line.name, ...toldCells(line, to)]),
      ),
    };
  },
  cohorts: async (people: People): Promise<Table> => {
    const say = await words("review");
    const [of, official, left, gone] = [say("columnOf"), say("columnOfficial"), say("columnLeft"), say("columnGone")];
    return {
      heads: [
        ...[say("columnYear"), say("columnAdmitted"), say("columnKnown"), say("columnUnfollowed")],
        ...[official, `${of}: ${official}`, left, `${of}: ${left}`, gone, `${of}: ${gone}`],
      ],
      rows: cohortLines(people).map((line): CsvCell[] => [
        ...[line.year ?? say("allYears"), line.admitted, line.known, line.unfollowed],
        ...[...shareCells(line.official), ...shareCells(line.left), ...shareCells(line.gone)],
      ]),
    };
  },
  compare: async (people: People, readsNames: boolean): Promise<Table> => {
    const { rows } = people;
    const minority = minorityTold(people, readsNames);
    const [say, name, csv, to] = [
      ...([await words("review"), await words("organization")] as const),
      ...([await words("csv"), await language()] as const),
    ];
    const shares = ["columnWomen", "columnMinority", "columnOfficial", "columnLeft"] as const;
    return {
      heads: [
        ...[
          say("bandColumn"),
          name("column"),
          csv("code"),
          say("columnOnTheWay"),
          say("columnReady"),
          say("columnAdmitted"),
        ],
        ...shares.flatMap((share) => [say(share), `${say("columnOf")}: ${say(share)}`, "%"]),
      ],
      rows: bandsOf(rows).flatMap(({ band, rows: held }) =>
        held.map((row): CsvCell[] => {
          const { all, ready } = inSight(row.stages);
          return [
            ...[bandWords(band, held.length, to), row.organization.name, row.organization.code, all, ready],
            isTold(row.sum) ? row.sum.admitted : undefined,
            ...sharesOf(row, minority.at(row)).flatMap((one) => toldCells(one, to)),
          ];
        }),
      ),
    };
  },
};

/** A share with its two numbers, as far as it is told. */
const toldCells = ({ share, told }: { readonly share: Share; readonly told: Told }, to: Language): CsvCell[] =>
  told === "count"
    ? [...shareCells(share), shareText(share, to)]
    : [toldWords(told, smallest, to), share.whole, undefined];

const shareCells = ({ part, whole }: Share): CsvCell[] => [part, whole];

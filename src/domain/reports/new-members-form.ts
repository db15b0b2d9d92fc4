import { z } from "zod";

/** The facts of a ledger line that a row of the form can count. */
const countedFacts = [
  "woman",
  "minority",
  "youth",
  "religious",
  "entrepreneur",
  "readmitted",
  "occupation",
  "schooling",
  "qualification",
  "politicalTheory",
  "age",
] as const;
export type CountedFact = (typeof countedFacts)[number];

const Counts = z.union([
  /** Everybody, with and without a name. */
  z.object({ all: z.literal(true) }),
  z.object({ fact: z.enum(countedFacts), is: z.string() }),
  z.object({ age: z.tuple([z.int(), z.int()]) }),
  z.object({ averageAge: z.literal(true) }),
  /** A heading of the rows under it. */
  z.object({ heading: z.enum(countedFacts) }),
]);

/** A row of Biểu 2: what it is called and what it counts. */
export const FormRow = z.object({
  key: z.string().max(60),
  title: z.object({ vi: z.string().max(200), en: z.string().max(200) }),
  indent: z.int().min(0).max(2),
  counts: Counts,
});
export type FormRow = z.infer<typeof FormRow>;

/** How many persons have a value of a fact: text, "true" or "false", an age in years; null where it is not known. */
export type Tally = { readonly fact: CountedFact; readonly value: string | null; readonly count: number };

/** A row counted: `count` in tenths of a year for the average age; null for headings and where there is nobody to count. */
export type CountedRow = Pick<FormRow, "key" | "title" | "indent"> & {
  readonly count: number | null;
  /** Persons by name of whom the fact is not known; null where the row asks for none. */
  readonly unknown: number | null;
  readonly unit: "persons" | "years" | "heading";
  /** Ethnic minority or religion, which the law holds sensitive. */
  readonly isSensitive?: boolean | undefined;
};

/** Counts a row: `all` with and without a name, the rest of the persons by name. */
export function countRow(row: FormRow, all: number, tallies: readonly Tally[]): CountedRow {
  const { key, title, indent, counts } = row;
  const what = { key, title, indent };
  if ("all" in counts) return { ...what, count: all, unknown: null, unit: "persons" };
  if ("heading" in counts)
    return { ...what, count: null, unknown: unknownOf(tallies, counts.heading), unit: "heading" };
  if ("averageAge" in counts) return { ...what, count: averageAge(tallies), unknown: null, unit: "years" };
  if ("age" in counts) return { ...what, count: agedBetween(tallies, counts.age), unknown: null, unit: "persons" };
  const { fact, is } = counts;
  const count = sumOf(tallies, (tally) => tally.fact === fact && tally.value === is);
  // Under a heading the unknown are said once, at the heading.
  return {
    ...what,
    count,
    unknown: isAnswer(fact) ? unknownOf(tallies, fact) : null,
    unit: "persons",
    ...(isSensitive(fact) && { isSensitive: true }),
  };
}

const isSensitive = (fact: CountedFact) => fact === "minority" || fact === "religious";

const answers: readonly CountedFact[] = ["woman", "minority", "youth", "religious", "entrepreneur", "readmitted"];

const isAnswer = (fact: CountedFact) => answers.includes(fact);

const unknownOf = (tallies: readonly Tally[], fact: CountedFact) =>
  sumOf(tallies, (tally) => tally.fact === fact && tally.value === null);

const agedBetween = (tallies: readonly Tally[], [from, to]: readonly [number, number]) =>
  sumOf(tallies, ({ fact, value }) => fact === "age" && value !== null && Number(value) >= from && Number(value) <= to);

/** In tenths of a year, cut off. */
function averageAge(tallies: readonly Tally[]): number | null {
  const aged = tallies.filter(({ fact, value }) => fact === "age" && value !== null);
  const persons = aged.reduce((sum, { count }) => sum + count, 0);
  const years = aged.reduce((sum, { value, count }) => sum + Number(value) * count, 0);
  return persons <= 0 ? null : Math.floor((years * 10) / persons);
}

const sumOf = (tallies: readonly Tally[], is: (tally: Tally) => boolean) =>
  tallies.reduce((sum, tally) => sum + (is(tally) ? tally.count : 0), 0);

import "server-only";
import type { Access } from "@/domain/access";
import { lengthOf, type Months } from "@/domain/month";
import type { CountedFact, Tally } from "@/domain/reports/new-members-form";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { subtreesSql } from "../reach";

/**
 * Persons by name admitted at an organization and below it in each of the spans, counted by what is known of them; in one
 * question. Lines are found month by month under the path, as the index holds them.
 */
export async function tallyPersons(
  access: Access<"attainment.read">,
  path: string,
  spans: readonly Months[],
): Promise<Tally[][]> {
  const months = spans.flatMap((span, index) =>
    Array.from({ length: lengthOf(span) }, (_, place) => ({ index, month: span.from + place, last: span.to })),
  );
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.index, f.fact, f.value, sum(a.count)::int AS count
    FROM unnest(${months.map(({ index }) => index)}::int[], ${months.map(({ month }) => month)}::int[], ${months.map(({ last }) => last)}::int[])
      AS m(index, month, last)
    JOIN "Admission" a ON a."fromMonth" = m.month AND a."toMonth" <= m.last AND a."memberId" IS NOT NULL
      AND ${subtreesSql(access, Prisma.sql`a.path`, path)}
    CROSS JOIN LATERAL (VALUES ${facts}) AS f(fact, value)
    GROUP BY m.index, f.fact, f.value HAVING sum(a.count) <> 0`;
  return spans.map((_, place) => rows.filter(({ index }) => index === place).map(({ index: _of, ...tally }) => tally));
}

type Row = {
  readonly index: number;
  readonly fact: CountedFact;
  readonly value: string | null;
  readonly count: number;
};

const facts = Prisma.sql`
  ('woman', a.woman::text), ('minority', a.minority::text), ('youth', a.youth::text), ('religious', a.religious::text),
  ('entrepreneur', a.entrepreneur::text), ('readmitted', a.readmitted::text), ('occupation', a.occupation),
  ('schooling', a.schooling::text), ('qualification', a.qualification), ('politicalTheory', a."politicalTheory"),
  ('age', a.age::text)`;

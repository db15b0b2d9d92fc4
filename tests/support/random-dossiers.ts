import fc from "fast-check";
import { db } from "@/data/db";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import { type StepKind, stepKinds } from "@/domain/candidates/step";
import { keptDetails, mayFail } from "@/domain/candidates/step-details";
import { type Day, day, dayNumber, dayNumbered } from "@/domain/day";

/** A dossier of anybody: steps in any number and order, some failed, some withdrawn, many on the days where something turns. */
export type RandomDossier = {
  readonly cell: string;
  readonly bornOn: Day | null;
  readonly steps: readonly KeptStep[];
};

const years = 365.25;
/** Days back at which clocks, papers and certificates turn, and ages. */
const turns = [0, 45, 88, 130, 366, 5 * years];
const ages = [17 * years, 18 * years, 60 * years];

/** A day near one where something turns, or any of some years. */
const back = (today: Day, from: readonly number[], near: number) =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...from), fc.integer({ min: -near, max: near })) },
      { weight: 1, arbitrary: fc.tuple(fc.constant(0), fc.integer({ min: 0, max: 2_500 })) },
    )
    .map(([days, more]) => dayNumbered(dayNumber(today) - Math.max(0, Math.round(days + more))));

const step = (kind: StepKind, today: Day): fc.Arbitrary<KeptStep> =>
  fc.record({
    ...{ id: fc.uuid(), kind: fc.constant(kind), on: back(today, turns, 4) },
    isPassed: mayFail(kind) ? fc.integer({ min: 0, max: 3 }).map((one) => one > 0) : fc.constant(true),
    details: fc
      .record({ ageConsent: fc.boolean(), extended: fc.boolean(), consent: fc.boolean() })
      .map((all) => keptDetails(kind, all)),
    withdrawn: fc.constantFrom(null, null, null, null, null, { reason: null }),
    ...{ reason: fc.constant(null), regulation: fc.constant(null) },
  });

/** The way up to some step with a few left out, and a few taken twice. */
const wayOf = (today: Day): fc.Arbitrary<KeptStep[]> =>
  fc
    .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 2 }))
    .chain(([length, twice]) =>
      fc
        .tuple(
          fc.subarray(stepKinds.slice(0, length), { minLength: Math.max(0, length - 3) }),
          fc.array(fc.constantFrom(...stepKinds.slice(0, Math.max(1, length))), { maxLength: twice }),
        )
        .chain(([once, again]) => fc.tuple(...[...once, ...again].map((kind) => step(kind, today)))),
    );

export const randomDossiers = (today: Day, cells: readonly string[], count: number, seed: number): RandomDossier[] =>
  fc.sample(
    fc.record({
      cell: fc.constantFrom(...cells),
      bornOn: fc.option(back(today, ages, 60), { freq: 8 }),
      steps: wayOf(today),
    }),
    { numRuns: count, seed },
  );

/** Above the age with the consent of the province, which the vote that did not pass was given; all papers are there. */
export const consentedTo = (cell: string): RandomDossier => ({
  ...{ cell, bornOn: day("1964-01-10") },
  steps: stepKinds.slice(0, 10).map((kind) => ({
    ...{ id: crypto.randomUUID(), kind, on: day("2024-02-20"), isPassed: kind !== "CELL_RESOLUTION", reason: null },
    ...{ details: kind === "CELL_RESOLUTION" ? { ageConsent: true } : {}, regulation: null, withdrawn: null },
  })),
});

/** Writes them past the forms, which would refuse many. */
export async function keepDossiers(dossiers: readonly RandomDossier[]) {
  const rows = JSON.stringify(
    dossiers.map((one) => ({ ...one, id: crypto.randomUUID(), person: crypto.randomUUID() })),
  );
  await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
    db.$executeRaw`INSERT INTO "Person" (id, "organizationId", path, "fullName", folded, "sortKey", "bornOn")
      SELECT r.person, o.id, o.path, 'Sùng A Thử', 'sung a thu', 'thu', r."bornOn"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r(person uuid, cell text, "bornOn" date) JOIN "Organization" o ON o.code = r.cell`,
    db.$executeRaw`INSERT INTO "Candidate" (id, "personId", "organizationId", path, "openedOn", stage)
      SELECT r.id, r.person, o.id, o.path, '2010-01-01', 'OUTSTANDING'
      FROM jsonb_to_recordset(${rows}::jsonb) AS r(id uuid, person uuid, cell text) JOIN "Organization" o ON o.code = r.cell`,
    db.$executeRaw`INSERT INTO "CandidateStep" (id, "candidateId", kind, "on", "isPassed", details)
      SELECT s.id, r.id, s.kind, s."on", s."isPassed", s.details FROM jsonb_to_recordset(${rows}::jsonb) AS r(id uuid, steps jsonb),
        LATERAL jsonb_to_recordset(r.steps) AS s(id uuid, kind "CandidateStepKind", "on" date, "isPassed" boolean, details jsonb)`,
    db.$executeRaw`INSERT INTO "CandidateStep" (id, "candidateId", kind, "on", "isPassed", details, "withdrawsId")
      SELECT gen_random_uuid(), r.id, s.kind, s."on", s."isPassed", '{}', s.id FROM jsonb_to_recordset(${rows}::jsonb) AS r(id uuid, steps jsonb),
        LATERAL jsonb_to_recordset(r.steps) AS s(id uuid, kind "CandidateStepKind", "on" date, "isPassed" boolean, withdrawn jsonb)
      WHERE jsonb_typeof(s.withdrawn) = 'object'`,
  ]);
}

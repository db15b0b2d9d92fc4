import "server-only";
import type { Access } from "@/domain/access";
import { addMonths } from "@/domain/calendar-months";
import { runningClocks } from "@/domain/candidates/candidate-clocks";
import { type ClockFacts, dueAfter } from "@/domain/candidates/clock";
import { dossierOf } from "@/domain/candidates/kept-candidate";
import { probationEnd } from "@/domain/members/probation";
import { regulationOn } from "@/domain/regulations/regulation";
import { askAboutOne, askAboutPlace } from "@/domain/watch/ask-rules";
import { factsOf, type WatchedPlace } from "@/domain/watch/facts-of";
import { type Answer, clear } from "@/domain/watch/rule";
import type { AskedAt, HeldCase } from "@/domain/watch/settle";
import { type ThresholdsSet, thresholdsAt } from "@/domain/watch/thresholds";
import type { Tx } from "../change";
import { readHamletGaps } from "../hamlets/gaps";
import { type Probationer, readProbationers, readUrgent } from "./people-facts";
import { idsWithAbove } from "./places";
import { readAll } from "./readings";
import { readThresholds } from "./reported-facts";

export type Around = { readonly clocks: ClockFacts; readonly held: readonly HeldCase[] };

type Sets = ReadonlyMap<number, ThresholdsSet>;

/** What every rule says of some organizations on the access's day: a fixed number of questions, however many they are. */
export async function askRules(
  tx: Tx,
  access: Access<"watch.run">,
  all: readonly WatchedPlace[],
  around: Around,
): Promise<AskedAt[]> {
  const { today } = access;
  const places = all.filter(({ closedOn }) => closedOn === null || closedOn > today);
  const set = await readThresholds(tx, idsWithAbove(places));
  const sets: Sets = new Map(places.map(({ id, path }) => [id, thresholdsAt(path, set, today)]));
  const read = await readAll(tx, today, places);
  const ofPlaces = places.flatMap((place) => {
    const own = sets.get(place.id);
    const asked = own ? askAboutPlace(factsOf(place, read, today), own, today) : [];
    return asked.map((one) => ({ ...one, organizationId: place.id }));
  });
  return [
    ...ofPlaces,
    ...(await askCandidates(tx, sets, around)),
    ...(await askProbationers(tx, sets, around)),
    ...(await askHamlets(tx, sets, around)),
  ];
}

async function askCandidates(tx: Tx, sets: Sets, { clocks, held }: Around): Promise<AskedAt[]> {
  const within = longest(sets, ({ CANDIDATE_CLOCK }) => CANDIDATE_CLOCK.days);
  const also = subjectsOf(held, "CANDIDATE_CLOCK");
  const rows = await readUrgent(tx, [...sets.keys()], { within, also, today: clocks.today });
  return rows.flatMap((row) => {
    const set = sets.get(row.organizationId);
    const facts = { id: row.id, clocks: runningClocks(dossierOf(row), clocks) };
    return set ? at(row.organizationId, askAboutOne("CANDIDATE", facts, set, clocks.today)) : [];
  });
}

async function askProbationers(tx: Tx, sets: Sets, { clocks, held }: Around): Promise<AskedAt[]> {
  const within = longest(sets, ({ PROBATION }) => PROBATION.days);
  // Nobody's probation is shorter than this many months, so that no one whose time is near is missed.
  const joinedBy = addMonths(clocks.today, Math.ceil(within / 28) - 11);
  const rows = await readProbationers(tx, [...sets.keys()], { joinedBy, also: subjectsOf(held, "PROBATION") });
  return rows.flatMap((row) => {
    const set = sets.get(row.organizationId);
    const facts = row.isOver ? undefined : probationOf(row, clocks);
    if (!set) return [];
    if (facts) return at(row.organizationId, askAboutOne("MEMBER", facts, set, clocks.today));
    const answer: Answer = clear({});
    return [{ organizationId: row.organizationId, rule: "PROBATION" as const, subjectId: row.id, answer }];
  });
}

async function askHamlets(tx: Tx, sets: Sets, { clocks: { today }, held }: Around): Promise<AskedAt[]> {
  const gaps = await readHamletGaps(tx, [...sets.keys()], today);
  const rules = ["HAMLET_WITHOUT_CELL", "HAMLET_WITHOUT_MEMBER"] as const;
  const known = new Set(gaps.map(({ id }) => String(id)));
  // Of a case that stands, a hamlet without a gap any more says so.
  const mended = rules.flatMap((rule) =>
    held
      .filter((one) => one.rule === rule && !known.has(one.subjectId))
      .map(({ organizationId, subjectId, facts }) => ({ organizationId, rule, subjectId, answer: clear(facts) })),
  );
  const asked = gaps.flatMap(({ id, organizationId, ...facts }) => {
    const set = sets.get(organizationId);
    return set ? at(organizationId, askAboutOne("LOCALITY", { ...facts, id: String(id) }, set, today)) : [];
  });
  return [...asked, ...mended];
}

/** The end of probation, and the last day in time to propose recognition; nothing where no regulation is kept for it. */
function probationOf({ id, joinedOn }: Probationer, { regulations, calendar }: ClockFacts) {
  const endsOn = probationEnd(joinedOn, regulations);
  const rule = endsOn && regulationOn(regulations, endsOn)?.values.proposalWithin;
  return endsOn && rule ? { id, endsOn, proposeBy: dueAfter(endsOn, rule, calendar).day } : undefined;
}

const at = (organizationId: number, asked: ReturnType<typeof askAboutOne>): AskedAt[] =>
  asked.map((one) => ({ ...one, organizationId }));

const longest = (sets: Sets, days: (set: ThresholdsSet) => number | undefined) =>
  Math.max(0, ...[...sets.values()].map((set) => days(set) ?? 0));

const subjectsOf = (held: readonly HeldCase[], rule: HeldCase["rule"]) =>
  held.filter((one) => one.rule === rule).map(({ subjectId }) => subjectId);

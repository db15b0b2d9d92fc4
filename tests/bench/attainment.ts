import { attainmentAnswerOf, attainmentPage } from "@/features/attainment/queries";
import { overviewOf } from "../support/overview";
import { bareAttainment } from "./bare-attainment";
import { countedFromLedger } from "./ledger-count";
import type { Case } from "./measured";
import { type BenchPlace, listPlaces, openReviewer } from "./places";
import { findReviewer } from "./reviewer";

const period = "2025";

/** The read of both pages at every level: who asks, rows and rules, beside the same rows by prepared statements. */
export async function attainmentCases(): Promise<Case[]> {
  const sessionId = await openReviewer();
  const places = await listPlaces();
  const cases: Case[] = [];
  for (const place of places) cases.push(...(await casesOf(place, sessionId)));
  return cases;
}

async function casesOf(place: BenchPlace, sessionId: string): Promise<Case[]> {
  const { code, kind: level, below: rows } = place;
  const access = () => findReviewer(sessionId);
  const ways = {
    answer: {
      product: async () => attainmentAnswerOf(await access(), code, { period }),
      bare: bareAttainment(sessionId, code, period),
    },
    overview: { product: async () => overviewOf(await access(), code), bare: bareAttainment(sessionId, code) },
    attainment: {
      product: async () => attainmentPage(await access(), code, period),
      bare: bareAttainment(sessionId, code, period, "charts"),
    },
  };
  for (const { product, bare } of [ways.overview, ways.attainment])
    await refuseDifferences(place, await product(), (await bare()).figures);
  return Object.entries(ways).map(([view, both]) => ({ name: `${view} ${code}`, level, rows, ways: both }));
}

type Page = Awaited<ReturnType<typeof attainmentPage>>;
type Bare = Awaited<ReturnType<ReturnType<typeof bareAttainment>>>["figures"];

/** Both ways must say what the ledger says, for the organization and everything below it, before either is timed. */
async function refuseDifferences(place: BenchPlace, page: Page, bare: Bare) {
  if (!page || page === "period") throw new Error(`no page of ${place.code}`);
  const { report } = page;
  const own = new Map(report.children.map((child) => [child.organization.id, child.ownMonths ?? report.period]));
  const told = [
    [place.id, report.figure.admitted, report.figure.quotas.length],
    ...report.children.map(({ organization, figure }) => [organization.id, figure.admitted, figure.quotas.length]),
  ];
  const plain = await countedFromLedger(place, report.period, own);
  const counted = told.map(([id = 0]) => [id, plain.get(id) ?? 0]);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (
    !same(
      told.map(([id, n]) => [id, n]),
      counted,
    )
  )
    throw new Error(`${place.code}: not what the ledger says`);
  if (!same(told.toSorted(byId), bare.toSorted(byId)))
    throw new Error(`${place.code}: the bare statements say otherwise`);
}

const byId = ([a = 0]: readonly number[], [b = 0]: readonly number[]) => a - b;

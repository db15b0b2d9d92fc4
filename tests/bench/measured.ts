/** One thing measured: what the product does, and what the same costs in prepared statements alone. */
export type Case = {
  readonly name: string;
  readonly level: string;
  /** How many rows the answer has. */
  readonly rows: number;
  /** How many acts are done in one go, where their number a second is told. */
  readonly acts?: number;
  /** By name, the product's own first: what is timed in each round. */
  readonly ways: Readonly<Record<string, () => Promise<unknown>>>;
};

/** What a worker tells: milliseconds by case and way. */
export type Round = readonly { readonly name: string; readonly way: string; readonly ms: number }[];

/** In milliseconds: what takes longer beside the product is run in one round of ten. Plain SQL counts a province in seconds. */
const long = 200;
const seldom = 10;

const lasted = new Map<() => Promise<unknown>, number>();

/** Runs the ways of every case once, in turn, so that whatever slows the machine slows all of them. */
export async function runRound(cases: readonly Case[], number: number): Promise<Round> {
  const round: { name: string; way: string; ms: number }[] = [];
  for (const { name, ways } of cases)
    for (const [way, run] of Object.entries(ways)) {
      if (way !== "product" && number % seldom !== 0 && (lasted.get(run) ?? 0) > long) continue;
      const begun = performance.now();
      await run();
      const ms = performance.now() - begun;
      lasted.set(run, ms);
      round.push({ name, way, ms });
    }
  return round;
}

/** The time that a share of all rounds stayed below. In milliseconds, to the microsecond. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(found * 1000) / 1000;
}

export const ratio = (one: number, other: number) => Math.round((one / other) * 100) / 100;

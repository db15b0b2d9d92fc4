import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type Case, percentile, type Round, ratio } from "./measured";

type About = Pick<Case, "name" | "level" | "rows" | "acts">;

const rounds = Number(process.env.BENCH_ROUNDS ?? 60);
const warmUps = 10;

/** Measures the databases in interleaved rounds, each from a process of its own. */
export async function inProcess(name: string, urls: readonly string[]) {
  const workers = await Promise.all(urls.map((url) => openWorker(name, url)));
  const times = workers.map(() => new Map<string, number[]>());
  for (let round = -warmUps; round < rounds; round++)
    for (const [index, { ask }] of workers.entries()) {
      const told = await ask();
      if (round >= 0) note(times[index], told);
    }
  const results = workers.flatMap(({ database, cases }, index) =>
    cases.map((one) => ({ bench: name, database, ...one, rounds, ...figures(times[index], one) })),
  );
  for (const { stop } of workers) stop();
  return [...results, ...largestBesideSmallest(results)];
}

function note(times: Map<string, number[]> | undefined, round: Round) {
  for (const { name, way, ms } of round) {
    const key = `${name} ${way}`;
    times?.set(key, [...(times.get(key) ?? []), ms]);
  }
}

function figures(times: Map<string, number[]> | undefined, { name, acts }: About) {
  const [product, bare] = ["product", "bare"].map((way) => times?.get(`${name} ${way}`) ?? []);
  const [p50, bareP50] = [percentile(product ?? [], 0.5), percentile(bare ?? [], 0.5)];
  const perSecond = acts === undefined ? {} : { perSecond: Math.round((acts * 1000) / p50) };
  const bareRounds = bare?.length ?? 0;
  return { p50, p95: percentile(product ?? [], 0.95), bareP50, bareRounds, ratio: ratio(p50, bareP50), ...perSecond };
}

type Result = About & { readonly database: string; readonly p50: number };

/** How much longer the root of the largest tree takes than that of the smallest. */
function largestBesideSmallest(results: readonly Result[]) {
  const [smallest, largest] = [rootsOf(results, "district"), rootsOf(results, "nation")];
  return largest.flatMap((one) => {
    const what = one.name.split(" ")[0] ?? "";
    const other = smallest.find(({ name }) => name.startsWith(what));
    return other ? [{ nation: one.name, district: other.name, nationPerDistrict: ratio(one.p50, other.p50) }] : [];
  });
}

const roots = { district: "DISTRICT", nation: "CENTRAL" };

const rootsOf = (results: readonly Result[], database: keyof typeof roots) =>
  results.filter((one) => one.database === database && one.level === roots[database]);

async function openWorker(name: string, url: string) {
  const child = fork(path.join(import.meta.dirname, "worker.ts"), [name], {
    env: { ...process.env, DATABASE_URL: url },
    execArgv: ["--conditions=react-server", "--import", "tsx"],
  });
  child.once("exit", (status) => {
    if (status) process.exit(1);
  });
  const answer = async <Answer>() => (await once(child, "message"))[0] as Answer;
  const { ready, database } = await answer<{ ready: readonly About[]; database: string }>();
  const ask = async () => {
    child.send("round");
    return (await answer<{ round: Round }>()).round;
  };
  return { database, cases: ready, ask, stop: () => child.kill() };
}

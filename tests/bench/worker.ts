// Measures one database from a process of its own, a round whenever it is asked for one.
import { attainmentCases } from "./attainment";
import { gridCases } from "./grid";
import { listCases } from "./list";
import { type Case, runRound } from "./measured";
import { databaseName } from "./places";
import { recordCases } from "./record";

const benches: Record<string, () => Promise<readonly Case[]>> = {
  attainment: attainmentCases,
  list: listCases,
  record: recordCases,
  grid: gridCases,
};

const cases = (await benches[process.argv[2] ?? ""]?.()) ?? [];
let number = 0;
process.on("message", async () => process.send?.({ round: await runRound(cases, number++) }));
process.send?.({
  ready: cases.map(({ ways: _, ...about }) => about),
  database: await databaseName(),
});

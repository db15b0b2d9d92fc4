import { operator } from "@/access/operator";
import { saveIndicators } from "@/data/organizations/indicators";
import { evaluateAll } from "@/data/watch/evaluate";
import { runOn } from "@/data/watch/run";
import { type Day, day } from "@/domain/day";
import { expected } from "../command";
import { indicators } from "./indicators";
import { place } from "./place";

/** What was only reported, and the cases that it and everything else give reason for. */
export async function loadWatch(demoDay: Day) {
  const rows = await Promise.all(
    indicators.map(async ({ code, on, max = null, ...told }) => {
      const { id: organizationId } = await place(code);
      return { organizationId, on: day(on), max, ...told };
    }),
  );
  expected(await saveIndicators(await operator("setting.set"), rows));
  const access = await operator("watch.run");
  // The story of one cell: four years without anybody, then three at once.
  const { path } = await place("thon-5");
  for (const on of ["2018-12-31", "2019-12-31", "2020-12-31", "2021-12-31"])
    await evaluateAll({ ...access, today: day(on) }, path);
  await runOn({ ...access, today: demoDay });
}

// `npm test`: from a fresh clone to one line of figures. `npm test -- check | vitest [FILTER] | start [FILTER] | journeys [FILTER]`
// runs a part.
import fs from "node:fs";
import { stepper } from "../src/cli/children.mjs";
import { install } from "../src/cli/install.mjs";
import { buildPages, generateClient } from "../src/cli/outputs.mjs";
import { whenOrphaned } from "../src/cli/parent.mjs";
import { dataFolder, root, runtime } from "../src/cli/places.mjs";
import { explain } from "../src/cli/refusal.mjs";
import { keptSecrets } from "../src/cli/secrets.mjs";
import { journeys, results, vitest } from "./support/programs.mjs";
import { tally } from "./support/tally.mjs";

const [part, ...filter] = process.argv.slice(2);
const steps = stepper({ env: testEnvironment() });

const parts = {
  check: () => steps.run(runtime(), ["tests/check.mjs"]),
  vitest: () => steps.run(runtime(), vitest("vitest", "--project=domain", "--project=rows-*", ...filter)),
  start: () => steps.run(runtime(), vitest("start", "--project=start", ...filter)),
  journeys: () =>
    steps.run(runtime(), journeys(...filter), { PLAYWRIGHT_JSON_OUTPUT_NAME: `${root}/${results}/journeys.json` }),
};

/** Runs the parts one after another, also after a failed one; answers how many ended badly without a failed test to show. */
async function runParts(names) {
  let broken = 0;
  await install(steps.run);
  await generateClient(steps.run);
  for (const name of names) {
    const before = tally().failed;
    try {
      if (name === "start" || name === "journeys") await buildPages(steps.run, buildEnvironment());
      await parts[name]();
    } catch (error) {
      console.error(explain(error));
      if (tally().failed === before) broken++;
    }
  }
  return broken;
}

// The tests have a database and addresses of their own: what the operator set for the product is not theirs.
function testEnvironment() {
  const { DATABASE_URL, NEXTAUTH_URL, NODE_ENV, PORT, HOST, NGUON_DEMO, ...env } = process.env;
  return env;
}

const buildEnvironment = () => ({ ...keptSecrets(dataFolder()), NODE_ENV: "production" });

process.chdir(root);
const stop = async () => {
  await steps.stop();
  process.exit(130);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
whenOrphaned(stop);
if (part !== undefined && !(part in parts)) {
  console.error(`npm test -- ${Object.keys(parts).join(" | ")}`);
  process.exit(2);
}
fs.rmSync(results, { recursive: true, force: true });
const broken = await runParts(part ? [part] : Object.keys(parts)).catch((error) => {
  console.error(explain(error));
  return 1;
});
const { passed, failed } = tally();
console.log(`\n${passed} passed, ${failed + broken} failed`);
const isGood = failed + broken === 0 && (passed > 0 || part === "check");
process.exit(isGood ? 0 : 1);

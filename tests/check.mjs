// `npm run check`: what can be known without running the product, all at once; prints what failed.
import { once } from "node:events";
import { startNode, stepper } from "../src/cli/children.mjs";
import { install } from "../src/cli/install.mjs";
import { generateClient } from "../src/cli/outputs.mjs";
import { root, runtime } from "../src/cli/places.mjs";
import { explain } from "../src/cli/refusal.mjs";
import { houseTests } from "./support/programs.mjs";
import { writeFigures } from "./support/tally.mjs";

const modules = "node_modules";
const checks = {
  Biome: [`${modules}/@biomejs/biome/bin/biome`, "check", "--colors=off"],
  TypeScript: [`${modules}/typescript/bin/tsc`, "--pretty", "false"],
  knip: [`${modules}/knip/bin/knip.js`, "--config", ".config/knip.json", "--no-progress"],
  house: houseTests,
};

async function checkAll() {
  const { run } = stepper({ env: process.env });
  await install(run);
  await generateClient(run);
  // Types of the addresses, which a build would write too.
  await run(runtime(), ["node_modules/next/dist/bin/next", "typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  const failed = (await Promise.all(Object.entries(checks).map(([name, args]) => check(name, args)))).filter(Boolean);
  // The house counts for itself: its tests are Vitest's.
  writeFigures("check", { passed: 0, failed: failed.filter((name) => name !== "house").length });
  return failed.length === 0;
}

async function check(name, args) {
  const env = { ...process.env, NO_COLOR: "1" };
  const child = startNode(runtime(), args, { env, stdout: "pipe", stderr: "pipe" });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += part;
    });
  const [status] = await once(child, "close");
  console.log(status === 0 ? `✓ ${name}` : `✗ ${name}\n${said}`);
  return status === 0 ? undefined : name;
}

process.chdir(root);
try {
  process.exitCode = (await checkAll()) ? 0 : 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

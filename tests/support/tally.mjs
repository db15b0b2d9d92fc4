import fs from "node:fs";
import path from "node:path";
import { results } from "./programs.mjs";

/** What the test programs wrote down: the sum over Vitest's and Playwright's figures. */
export function tally() {
  const files = fs.existsSync(results) ? fs.readdirSync(results) : [];
  const counts = files.map((name) => figures(JSON.parse(fs.readFileSync(path.join(results, name), "utf8"))));
  const sum = (of) => counts.reduce((total, count) => total + count[of], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/** For a program that has no report of its own. */
export function writeFigures(name, { passed, failed }) {
  fs.mkdirSync(results, { recursive: true });
  const report = { numPassedTests: passed, numFailedTests: failed };
  fs.writeFileSync(path.join(results, `${name}.json`), JSON.stringify(report));
}

// A flaky journey passed on its second try; Playwright names it so in its list.
function figures(report) {
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

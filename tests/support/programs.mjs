/** The folder in which each test program leaves its figures. */
export const results = ".pw/results";

/** Vitest over some of its projects; its figures go to the file of that name. */
export const vitest = (name, ...rest) => [
  "node_modules/vitest/vitest.mjs",
  ...["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"],
  `--outputFile.json=${results}/${name}.json`,
  ...rest,
];

export const houseTests = vitest("house", "--project=house");

/** The journeys; Playwright takes the place of its figures from PLAYWRIGHT_JSON_OUTPUT_NAME. */
export const journeys = (...rest) => [
  "node_modules/@playwright/test/cli.js",
  ...["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"],
  ...rest,
];

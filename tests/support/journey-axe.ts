import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing on the page keeps anybody out: no finding of axe is serious or critical. */
export async function expectAccessible(page: Page, rules?: string[]) {
  // One page without frames: nothing has to be gathered on a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  expect(grave, `axe at ${page.url()}`).toEqual([]);
}

/** Nothing stands out over the right edge of a narrow phone. */
export async function expectNoSidewaysScrolling(page: Page, width: number) {
  const [own, inside] = await page.evaluate(() => [document.documentElement.clientWidth, document.body.scrollWidth]);
  expect(own, `width of ${page.url()}`).toBeLessThanOrEqual(width);
  expect(inside, `width of what is on ${page.url()}`).toBeLessThanOrEqual(width);
}

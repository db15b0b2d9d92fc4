import { afterEach, describe, expect, it, test, vi } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { decide } from "@/domain/policy";
import { attainmentPage } from "@/features/attainment/queries";
import { overviewOf } from "../support/overview";
import { questionsOf } from "../support/questions";

afterEach(() => vi.restoreAllMocks());

/** A reader of one organization and all below it. */
async function reader(code: string, today = "2024-03-15"): Promise<Access<"attainment.read">> {
  const { path } = await db.organization.findUniqueOrThrow({ where: { code } });
  const grants = [{ role: "reviewer", path, until: null } as const];
  const access = decide({ userId: 1, actor: "reader", today: day(today), grants }, "attainment.read");
  if (!access) throw new Error("a reviewer reads");
  return access;
}

describe("a page asks a fixed number of questions whatever its size", () => {
  it.each([
    ["kheo-leng", "2023"],
    ["muong-hum", "2020-2025"],
    ["luc-yen", "2023"],
    ["sop-cop", "2015-2020"],
    ["lao-cai", "2024"],
  ])("attainment of %s: six, besides who asks and the settings", async (code, period) => {
    const access = await operator("attainment.read");
    await attainmentPage(access, code, period);
    // The settings are asked once a request; without a request, once for each reading of them.
    expect(await questionsOf(() => attainmentPage(access, code, period))).toBeLessThanOrEqual(7);
  });

  it.each(["kheo-leng", "luc-yen", "lao-cai"])("the overview of %s: one fewer, for nothing is drawn", async (code) => {
    const access = await operator("attainment.read");
    expect(await questionsOf(() => overviewOf(access, code))).toBeLessThanOrEqual(6);
  });
});

describe("inside sees, outside sees nothing", () => {
  test("a commune's reader reads the commune and its cells", async () => {
    const access = await reader("muong-hum");
    const page = await attainmentPage(access, "seo-po-ho", "2023");
    expect(page).toMatchObject({ report: { figure: { admitted: 0, isReported: true } } });
  });

  it.each(["bat-xat", "lao-cai", "lam-thuong", "kheo-leng", "no-such-place"])(
    "%s does not exist for it",
    async (code) => {
      expect(await attainmentPage(await reader("muong-hum"), code, "2023")).toBeUndefined();
    },
  );

  test("superiors out of reach are named, not opened", async () => {
    const page = await attainmentPage(await reader("muong-hum"), "muong-hum", "2023");
    if (!page || page === "period") throw new Error("no page");
    expect(page.report.standing.superiors.map(({ code, isReached }) => [code, isReached])).toEqual([
      ["lao-cai", false],
      ["bat-xat", false],
    ]);
  });
});

describe("the period a page opens on is the latest with figures", () => {
  it.each([
    ["muong-hum", "2020-2025"],
    ["seo-po-ho", "2023"],
    ["luc-yen", "2023"],
    ["sop-cop", "2015-2020"],
    ["nui-thanh", "2021"],
    ["huong-khe", "2022"],
    ["thon-5", "2021"],
    ["muong-lan", "2020"],
    ["bat-xat", "2023"],
    ["ky-quan-san", "2024"],
  ])("%s opens on %s", async (code, period) => {
    const page = await overviewOf(await operator("attainment.read"), code);
    expect(page).toMatchObject({ report: { period: { name: period } } });
  });
});

test("an unknown period is said, not guessed", async () => {
  expect(await attainmentPage(await operator("attainment.read"), "muong-hum", "2023-Q7")).toBe("period");
});

test("expected persons count to the day read, beside those of the same day a year before", async () => {
  const page = await attainmentPage(await reader("muong-hum", "2023-06-30"), "muong-hum", "2023");
  expect(page).toMatchObject({
    report: { asOf: "2023-06-30", yearBefore: null, figure: { quotas: [{ expected: 7, required: 14 }] } },
  });
});

import { expect, test } from "vitest";
import { operator } from "@/access/operator";
import { saveSetting } from "@/data/installation/setting-changes";
import { day } from "@/domain/day";
import { attainmentOf } from "@/features/attainment/report";

const percentOf = async (code: string, period: string) => {
  const report = await attainmentOf(await operator("attainment.read"), code, period);
  if (!report || report === "period") throw new Error("no report");
  return report.figure.quotas[0]?.percent;
};

test("how a percentage is written follows the setting of the day the figure speaks for", async () => {
  expect(await percentOf("muong-hum", "2020-2025")).toBe("71.6");
  await saveSetting(await operator("setting.set"), "attainment.percent", day("2024-01-01"), {
    decimals: 2,
    rounding: "half-up",
  });
  expect(await percentOf("muong-hum", "2020-2025")).toBe("71.67");
  // 2023 ended before the setting came into force.
  expect(await percentOf("muong-hum", "2023")).toBe("57.1");
});

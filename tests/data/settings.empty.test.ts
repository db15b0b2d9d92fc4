import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { saveSetting } from "@/data/installation/setting-changes";
import { demoDay, isDemo, settingOn } from "@/data/installation/settings";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { answer, idOf, sendNamed } from "../support/entering";
import { granted, plantTinyTree, today } from "../support/tiny-tree";

const operator = operate("setting.set", today);

beforeAll(plantTinyTree);

describe("a setting", () => {
  const oneDecimal = { decimals: 1, rounding: "truncate" };
  const twoDecimals = { decimals: 2, rounding: "half-up" };

  it("holds from its day on; what was written for the same day is replaced, and the audit keeps both", async () => {
    answer(await saveSetting(operator, "attainment.percent", day("2024-01-01"), twoDecimals));
    answer(await saveSetting(operator, "attainment.percent", day("2023-01-01"), { decimals: 0, rounding: "truncate" }));
    answer(await saveSetting(operator, "attainment.percent", day("2023-01-01"), oneDecimal));
    const days = ["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01", "2030-01-01"];
    const held = await Promise.all(days.map((on) => settingOn("attainment.percent", day(on))));
    expect(held).toEqual([undefined, oneDecimal, oneDecimal, twoDecimals, twoDecimals]);
    const last = await db.auditEvent.findFirst({ where: { chain: 0 }, orderBy: { number: "desc" } });
    expect(last).toMatchObject({
      subject: "setting:attainment.percent",
      before: { from: "2023-01-01", value: { decimals: 0 } },
      after: { from: "2023-01-01", value: oneDecimal },
    });
  });

  it("decides by which date a person counts, from its day on", async () => {
    const recorder = await granted("secretary", "muong-hum", "admission.record");
    const dates = { decidedOn: "2023-04-28", ceremonyOn: "2023-05-19" };
    const monthNow = async () => {
      const line = await db.admission.findUnique({ where: { id: await idOf(sendNamed(recorder, "thon-5", dates)) } });
      return [line?.fromMonth, line?.date?.toISOString().slice(0, 10)];
    };
    expect(await monthNow()).toEqual([monthOf(2023, 5), "2023-05-19"]);
    answer(await saveSetting(operator, "admission.countedBy", day("2024-03-16"), "decision"));
    expect(await monthNow()).toEqual([monthOf(2023, 5), "2023-05-19"]);
    answer(await saveSetting(operator, "admission.countedBy", day("2024-03-15"), "decision"));
    expect(await monthNow()).toEqual([monthOf(2023, 4), "2023-04-28"]);
  });
});

describe("the day of the demo", () => {
  it("is nobody's where the installation is no demo, and the last one set where it is", async () => {
    const visitor = await granted("reviewer", "lao-cai", "demo.day");
    answer(await saveSetting(visitor, "demo.today", day("2000-01-01"), "2024-03-15"));
    expect([await isDemo(), await demoDay()]).toEqual([false, undefined]);
    answer(await saveSetting(operator, "installation.demo", day("2000-01-01"), true));
    expect([await isDemo(), await demoDay()]).toEqual([true, "2024-03-15"]);
    answer(await saveSetting(visitor, "demo.today", day("2000-01-01"), "2023-12-18"));
    expect(await demoDay()).toBe("2023-12-18");
    answer(await saveSetting(operator, "demo.today", day("2000-01-01"), "ngày mai"));
    expect(await demoDay()).toBeUndefined();
  });

  it("is all that its visitors may set", async () => {
    const visitor = await granted("reviewer", "lao-cai", "demo.day");
    // @ts-expect-error: another setting asks for another permission.
    const refused: Parameters<typeof saveSetting<"demo.day">>[1] = "admission.countedBy";
    expect([visitor.permission, refused]).toEqual(["demo.day", "admission.countedBy"]);
  });
});

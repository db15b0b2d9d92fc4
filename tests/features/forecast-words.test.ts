// "Thiếu 17; 9 hồ sơ … kịp hạn 31/12; hạn cuối cử đi học lớp nhận thức: …", in every case that there is.
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { attained } from "@/domain/figures/attainment";
import type { Deadline, Outlooks } from "@/domain/figures/forecast";
import { truncated } from "@/domain/figures/percent";
import { yearPeriod } from "@/domain/period";
import type { Forecast } from "@/features/attainment/forecast/forecast";
import { missingWords, outlookWords, shortWords } from "@/features/attainment/forecast/forecast-words";
import { quotaOf } from "../support/samples";

const today = day("2024-03-15");
const period = yearPeriod(2024);

/** A figure of so many admitted against a quota of the year, or against none. */
const figured = (admitted: number, required: number | null) => ({
  figure: {
    ...{ admitted, unitemised: 0, unphased: 0, reports: 1, ownReports: 1, isReported: true },
    quotas: required === null ? [] : [attained(admitted, quotaOf(required), { period, today, style: truncated })],
  },
});

const toClass = (ample: string, latest: string): Deadline => ({
  ...{ kind: "AWARENESS", persons: 2, isCertain: true, ample: day(ample), latest: day(latest) },
  ...{ planned: day(ample), waiting: undefined },
});

const forecast = ([LIKELY, LAWFUL, LATE]: readonly number[], isByHistory: boolean, deadlines: Deadline[] = []) =>
  ({
    ...{ end: day("2024-12-31"), goal: "CEREMONY", byStage: [], durations: [], isByHistory, deadlines },
    outlooks: { LIKELY, LAWFUL, LATE } as Outlooks,
    extensions: { LIKELY: 0, LAWFUL: 0, LATE: 0 },
  }) satisfies Forecast;

const said = (one: Forecast, on = today) => ({
  vi: outlookWords(one, on, "vi").join("; "),
  en: outlookWords(one, on, "en").join("; "),
});

describe("who is missing", () => {
  it.each([
    [43, 60, "Thiếu 17", "17 missing"],
    [0, 1_905, "Thiếu 1.905", "1,905 missing"],
    [14, 14, "Đã đủ chỉ tiêu", "Quota met"],
    [15, 14, "Đã đủ chỉ tiêu", "Quota met"],
    [3, null, "Không có chỉ tiêu", "No quota"],
    [0, 0, "Không có chỉ tiêu", "No quota"],
  ])("of %i against %s: %s", (admitted, required, vi, en) => {
    expect([missingWords(figured(admitted, required), "vi"), missingWords(figured(admitted, required), "en")]).toEqual([
      ...[vi, en],
    ]);
  });
});

describe("what the dossiers in hand come to", () => {
  it("by the time it took others, and the last day for the class", () => {
    expect(said(forecast([9, 4, 2], true, [toClass("2024-05-20", "2024-12-31")]))).toEqual({
      vi: "9 hồ sơ nhiều khả năng kịp hạn 31/12/2024; 4 hồ sơ khác còn kịp theo quy định; 2 hồ sơ không còn kịp; hạn cuối cử đi học lớp nhận thức: 20/05/2024",
      en: "9 dossiers are likely to make it by 31 Dec 2024; 4 more still can within the lawful times; 2 dossiers no longer can; last day to send people to the awareness class: 20 May 2024",
    });
    expect(said(forecast([1, 1, 1], true)).en).toBe(
      "1 dossier is likely to make it by 31 Dec 2024; 1 more still can within the lawful times; 1 dossier no longer can",
    );
  });

  it("is by the last lawful day of the class once the time of every level cannot be left", () => {
    const late = forecast([1, 0, 0], true, [toClass("2024-05-20", "2024-12-31")]);
    expect(said(late, day("2024-05-20")).vi).toContain("lớp nhận thức: 20/05/2024");
    expect(said(late, day("2024-05-21")).vi).toContain("lớp nhận thức: 31/12/2024");
  });

  it("where too few came through says so, and calls nothing likely", () => {
    expect(said(forecast([0, 5, 0], false))).toEqual({
      vi: "5 hồ sơ còn kịp hạn 31/12/2024 theo quy định; chưa đủ hồ sơ đã kết nạp để dựa vào thời gian thực tế",
      en: "5 dossiers can still make it by 31 Dec 2024 within the lawful times; too few dossiers came through to go by the time actually taken",
    });
  });

  it("with those told apart who need an extension", () => {
    const likely = { ...forecast([3, 2, 0], true), extensions: { LIKELY: 1, LAWFUL: 2, LATE: 0 } };
    expect(said(likely)).toEqual({
      vi: "3 hồ sơ nhiều khả năng kịp hạn 31/12/2024, trong đó 1 cần gia hạn; 2 hồ sơ khác còn kịp theo quy định, trong đó 2 cần gia hạn",
      en: "3 dossiers are likely to make it by 31 Dec 2024, 1 of them only with an extension; 2 more still can within the lawful times, 2 of them only with an extension",
    });
    expect(said({ ...forecast([0, 17, 0], false), extensions: { LIKELY: 0, LAWFUL: 1, LATE: 0 } }).vi).toContain(
      "17 hồ sơ còn kịp hạn 31/12/2024 theo quy định, trong đó 1 cần gia hạn; chưa đủ",
    );
  });

  it("where nothing can come in time, or nothing is open", () => {
    expect(said(forecast([0, 0, 3], true)).vi).toBe("không hồ sơ nào kịp hạn 31/12/2024; 3 hồ sơ không còn kịp");
    expect(said(forecast([0, 0, 3], false)).en).toBe(
      "no dossier can make it by 31 Dec 2024; 3 dossiers no longer can; too few dossiers came through to go by the time actually taken",
    );
    expect(said(forecast([0, 2, 0], true)).vi).toBe(
      "chưa có hồ sơ nào nhiều khả năng kịp hạn 31/12/2024; 2 hồ sơ còn kịp theo quy định",
    );
    expect(said(forecast([0, 2, 0], true)).en).toBe(
      "no dossier is likely to make it by 31 Dec 2024; 2 still can within the lawful times",
    );
    expect(said(forecast([0, 0, 0], true))).toEqual({
      vi: "chưa có hồ sơ nào đang theo dõi",
      en: "no dossier is open",
    });
  });
});

describe("who will be missing all the same", () => {
  const words = (admitted: number, required: number | null, counts: readonly number[], isByHistory: boolean) =>
    (["vi", "en"] as const).map((to) => shortWords(figured(admitted, required), forecast(counts, isByHistory), to));

  it("is said after the likely ones, or after all that lawfully can", () => {
    expect(words(43, 60, [9, 4, 2], true)).toEqual([
      "Các hồ sơ nhiều khả năng kịp đều kết nạp thì vẫn thiếu 8 người.",
      "If all the likely ones are admitted, 8 will still be missing.",
    ]);
    expect(words(43, 60, [0, 13, 2], false)).toEqual([
      "Mọi hồ sơ còn kịp đều kết nạp thì vẫn thiếu 4 người.",
      "If all that still can are admitted, 4 will still be missing.",
    ]);
  });

  it.each([
    ["enough are likely", 43, 60, [17, 0, 0], true],
    ["the quota is met", 14, 14, [0, 0, 0], true],
    ["there is no quota", 3, null, [0, 0, 1], false],
  ] as const)("is not said where %s", (_, admitted, required, counts, isByHistory) => {
    expect(words(admitted, required, counts, isByHistory)).toEqual([undefined, undefined]);
  });

  it("is not said where nothing can come: all that is missing stays missing", () => {
    expect(words(43, 60, [0, 0, 0], true)).toEqual([undefined, undefined]);
    expect(words(43, 60, [0, 3, 2], true)).toEqual([undefined, undefined]);
    expect(words(43, 60, [0, 0, 2], false)).toEqual([undefined, undefined]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { readDossiersSeen } from "@/data/candidates/prospects";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { leastHistory } from "@/domain/figures/forecast";
import { cutsOf } from "@/domain/figures/forecast-cuts";
import { readForecast } from "@/features/attainment/forecast/forecast";
import { forecastSheet } from "@/features/attainment/forecast/forecast-sheet";
import { outlookWords } from "@/features/attainment/forecast/forecast-words";
import { admit } from "@/features/candidates/admit";
import { enterStep } from "@/features/candidates/record";
import { openDecided, stepInput } from "../support/candidates";
import { linesOf } from "../support/csv-lines";
import { answer } from "../support/entering";
import { isQuestion, watched } from "../support/questions";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

let board: Access<"attainment.read">;
const since = day("2021-03-15");

beforeAll(async () => {
  await plantTinyTree();
  board = await granted("board", "bat-xat", "attainment.read");
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  for (let index = 0; index < leastHistory; index += 1) {
    const id = await openDecided(keeper, index === 0 ? "thon-5" : "seo-po-ho", `Sùng A ${"ABCDEGHIKL"[index]}`);
    answer(await admit(keeper, recorder, stepInput(id, "CEREMONY", `2024-02-${10 + index}`, { minority: "yes" })));
  }
  const timely = await openDecided(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  answer(await enterStep(keeper, stepInput(timely, "RECEIPT", "2024-03-01")));
  await openDecided(keeper, "thon-5", "Lý Thị Hà");
}, 120_000);

async function askedAt(where: string) {
  const span = { from: day("2024-01-01"), end: day("2024-12-31") };
  const cuts = cutsOf(span, await readClockFacts(board.today));
  return { path: (await at(where)).path, goal: "CEREMONY" as const, end: span.end, cuts, since };
}

const seen = async (who: string, where: string) => {
  const access = await granted("reviewer", who, "attainment.read");
  const { alike, durations } = await readDossiersSeen(access, await askedAt(where));
  const persons = alike.flatMap(({ below }) => [...below.values()]).reduce((sum, one) => sum + one, 0);
  return [persons, durations.find(({ kind }) => kind === "RECEIPT")?.persons];
};

describe("the dossiers a forecast rests on", () => {
  it("are those within reach, at the place and below it", async () => {
    expect(await seen("lao-cai", "lao-cai")).toEqual([2, 10]);
    expect(await seen("muong-hum", "muong-hum")).toEqual([2, 10]);
    expect(await seen("lao-cai", "thon-5")).toEqual([1, 1]);
    expect(await seen("thon-5", "muong-hum")).toEqual([1, 1]);
    expect(await seen("son-la", "lao-cai")).toEqual([0, undefined]);
  });

  it("tell how long it took, and no name", async () => {
    const asked = await askedAt("muong-hum");
    const found = await readDossiersSeen(board, asked);
    // Ceremonies on 10/02 to 19/02 after the receipt on 18/01/2024.
    expect(found.durations.find(({ kind }) => kind === "RECEIPT")).toEqual({
      ...{ kind: "RECEIPT", persons: 10, lower: 25, median: 27, upper: 30 },
    });
    expect(found.durations.some(({ kind }) => kind === "CEREMONY")).toBe(false);
    expect(JSON.stringify(found)).not.toMatch(/Vàng|Giàng|412-QĐ/);
    expect(found.alike[0]?.line.map(({ kind }) => kind)).toEqual([
      ...["CELL", "GRASSROOTS_COMMITTEE", "DISTRICT", "PROVINCE"],
    ]);
    const later = await readDossiersSeen(board, { ...asked, since: day("2024-02-15") });
    expect(later.durations.find(({ kind }) => kind === "RECEIPT")?.persons).toBe(5);
  });
});

describe("whether those missing will come", () => {
  it("is said by stage and by place below, as counts", async () => {
    const page = await readForecast(board, "muong-hum");
    if (typeof page !== "object") throw new Error("no forecast");
    expect(page.forecast).toMatchObject({
      ...{ end: "2024-12-31", isByHistory: true, outlooks: { LIKELY: 1, LAWFUL: 0, LATE: 1 } },
      byStage: [{ stage: "DECIDED", outlooks: { LIKELY: 1, LAWFUL: 0, LATE: 1 } }],
    });
    const below = page.children.map(({ organization, outlooks }) => [organization.code, ...Object.values(outlooks)]);
    expect(below).toEqual(
      expect.arrayContaining([
        ["ky-quan-san", 1, 0, 0],
        ["thon-5", 0, 0, 1],
        ["seo-po-ho", 0, 0, 0],
      ]),
    );
    expect(outlookWords(page.forecast, board.today, "vi").join("; ")).toBe(
      "1 hồ sơ nhiều khả năng kịp hạn 31/12/2024; 1 hồ sơ không còn kịp",
    );
  });

  it("by the lawful times alone where too few came through", async () => {
    const page = await readForecast(board, "thon-5");
    expect(page).toMatchObject({ forecast: { isByHistory: false, outlooks: { LIKELY: 0, LAWFUL: 0, LATE: 1 } } });
  });

  it("only of a place within reach and a period that runs", async () => {
    expect(await readForecast(board, "son-la")).toBeUndefined();
    for (const name of ["2023", "2024-Q1", "2031"]) expect(await readForecast(board, "muong-hum", name)).toBe("still");
    expect(await readForecast(board, "muong-hum", "2024-Q7")).toBe("period");
    expect(await forecastSheet(board, "muong-hum", { period: "2023" })).toBeUndefined();
  });

  it("is taken away as a file", async () => {
    const sheet = (table: string) => linesOf(() => forecastSheet(board, "muong-hum", { table }));
    expect(await sheet("stages")).toContain("Chờ lễ kết nạp;2;1;0;1");
    expect((await sheet("below")).some((line) => line.includes(";ky-quan-san;;1;1;0;0"))).toBe(true);
    expect(await forecastSheet(board, "muong-hum", { table: "x" })).toBeUndefined();
  });

  it("asks eight questions whatever its size", async () => {
    const questions = async (code: string) => {
      const { sent } = await watched(() => readForecast(board, code));
      // Within a request the settings are read once; here each time they are asked for.
      return new Set(sent.filter(isQuestion).map(({ text }) => text)).size;
    };
    expect([await questions("thon-5"), await questions("bat-xat")]).toEqual([8, 8]);
  });
});

import { cite, type FigureId } from "./sources";
import type { DemoEntry, Sure } from "./story";

type Drawn = Pick<DemoEntry, "drawnFrom">;

/** The ledger in the order it has to be written: a total stands before what is drawn from it. */
export const entries: DemoEntry[] = [
  entry("muong-hum", "2020-2022", 35, told("ASSUMED", "MH-1", "43 bớt 8 người năm 2023, cho là năm 2024 chưa có ai")),
  entry("muong-hum", "2023", 8, told("PRINTED", "MH-2")),
  entry("seo-po-ho", "2020-2022", 5, {
    ...told("DERIVED", "SPH-3", "5 người đến hết 2023, năm 2023 không có ai"),
    ...from("muong-hum", "2020-2022"),
  }),
  entry("seo-po-ho", "2023", 0, told("PRINTED", "SPH-4")),

  entry("luc-yen", "2023", 216, told("PRINTED", "LY-1")),
  entry("kheo-leng", "2023", 1, { ...told("PRINTED", "KL-1"), ...from("luc-yen", "2023") }),

  entry("sop-cop", "2015-2020", 746, told("PRINTED", "SC-1")),
  entry("muong-lan", "2020", 15, { ...told("PRINTED", "ML-1"), ...from("sop-cop", "2015-2020") }),

  entry("huong-khe", "2021", 143, told("ASSUMED", "HK-1", "báo chỉ in 130%")),
  entry("huong-khe", "2022-H1", 83, told("ASSUMED", "HK-2", "báo chỉ in gần 70%")),
  ...["2017", "2018", "2019", "2020"].map((year) => entry("thon-5", year, 0, told("PRINTED", "T5-1"))),
  entry("thon-5", "2021", 3, { ...told("PRINTED", "T5-2"), ...from("huong-khe", "2021") }),

  entry("nui-thanh", "2015-2020", 946, told("PRINTED", "NT-1")),
  entry("nui-thanh", "2021-H1", 53, told("PRINTED", "NT-2")),
];

function entry(code: string, period: string, count: number, rest: Omit<DemoEntry, "code" | "period" | "count">) {
  return { code, period, count, ...rest };
}

function told(certainty: Sure, id: FigureId, remark?: string) {
  return { certainty, source: cite(id, remark) };
}

function from(code: string, period: string): Drawn {
  return { drawnFrom: { code, period } };
}

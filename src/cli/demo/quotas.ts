import { cite, type FigureId } from "./sources";
import type { DemoQuota, Sure } from "./story";

/** No article prints a day of decision: congress days and 31 January stand for it, and the source says so. */
export const quotas: DemoQuota[] = [
  exactly("muong-hum", "2020-2025", "RESOLUTION", 60, "2020-05-30", told("PRINTED", "MH-1")),
  exactly("muong-hum", "2023", "ASSIGNED", 14, "2023-01-31", told("PRINTED", "MH-2")),
  exactly("muong-hum", "2024", "COMMITTED", 11, "2024-01-31", told("PRINTED", "MH-3")),
  ...years(2020, 2025).map((period) => ({
    ...({ code: "seo-po-ho", period, basis: "RESOLUTION", shape: "BETWEEN", min: 1, max: 3 } as const),
    ...{ decidedOn: "2020-01-31", ...told("PRINTED", "SPH-2") },
  })),

  exactly("luc-yen", "2023", "ASSIGNED", 216, "2023-01-31", told("ASSUMED", "LY-1", "kế hoạch suy ra từ 100%")),
  ...years(2021, 2025).map((period) =>
    atLeast("luc-yen", period, "COMMITTED", 150, "2020-07-31", told("ASSUMED", "LY-3", "loại chỉ tiêu giả định")),
  ),
  exactly("kheo-leng", "2023", "ASSIGNED", 1, "2023-01-31", told("ASSUMED", "KL-1", "loại chỉ tiêu giả định")),
  ...["2021", "2022", "2024", "2025"].map((period) =>
    exactly("kheo-leng", period, "COMMITTED", 1, "2021-01-31", told("PRINTED", "KL-5")),
  ),

  exactly("sop-cop", "2015-2020", "RESOLUTION", 600, "2015-07-31", told("DERIVED", "SC-1", "chỉ 746/600 cho 124,3%")),

  exactly("nui-thanh", "2015-2020", "RESOLUTION", 946, "2015-07-31", told("ASSUMED", "NT-1", "suy ra từ 100%")),
  atLeast("nui-thanh", "2021", "RESOLUTION", 100, "2020-07-31", told("DERIVED", "NT-2", "53 người là 53%")),
  ...years(2022, 2025).map((period) =>
    atLeast("nui-thanh", period, "RESOLUTION", 100, "2020-07-31", told("ASSUMED", "NT-3", "loại chỉ tiêu giả định")),
  ),

  exactly("huong-khe", "2021", "ASSIGNED", 110, "2021-01-31", told("ASSUMED", "HK-1", "báo chỉ in 130%")),
  exactly("huong-khe", "2022", "ASSIGNED", 120, "2022-01-31", told("ASSUMED", "HK-2", "báo chỉ in gần 70%")),
];

type Standing = Pick<DemoQuota, "certainty" | "source">;

function exactly(
  code: string,
  period: string,
  basis: DemoQuota["basis"],
  min: number,
  decidedOn: string,
  standing: Standing,
) {
  return { code, period, basis, shape: "EXACTLY", min, decidedOn, ...standing } as const;
}

function atLeast(
  code: string,
  period: string,
  basis: DemoQuota["basis"],
  min: number,
  decidedOn: string,
  standing: Standing,
) {
  return { code, period, basis, shape: "AT_LEAST", min, decidedOn, ...standing } as const;
}

function told(certainty: Sure, id: FigureId, remark?: string): Standing {
  const day = "ngày quyết định giả định";
  return { certainty, source: cite(id, remark ? `${remark}, ${day}` : day) };
}

function years(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

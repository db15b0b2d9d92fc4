import { asOf, cite, type FigureId } from "./sources";
import type { DemoHeadcount, DemoStructure } from "./story";

/** Members of an organization and everything below it. */
export const headcounts: DemoHeadcount[] = [
  counted("muong-hum", 137, "MH-2"),
  counted("seo-po-ho", 16, "SPH-1"),
  counted("luc-yen", 6799, "LY-1"),
  counted("kheo-leng", 38, "KL-2"),
  counted("sop-cop", 3753, "SC-2"),
  counted("muong-lan", 409, "ML-2"),
  counted("nui-thanh", 5037, "NT-1"),
];

export const structures: DemoStructure[] = [
  { code: "muong-hum", cells: 10, ...printed("MH-2") },
  { code: "luc-yen", grassroots: 43, cells: 344, ...printed("LY-2") },
  { code: "sop-cop", grassroots: 23, cells: 184, ...printed("SC-2") },
  { code: "muong-lan", cells: 21, ...printed("ML-2") },
];

function counted(code: string, total: number, id: FigureId): DemoHeadcount {
  return { code, total, ...printed(id) };
}

function printed(id: FigureId) {
  return { on: asOf(id), certainty: "PRINTED" as const, source: cite(id) };
}

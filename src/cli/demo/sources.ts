/** Of each article: the paper, and the day its figures are read at. */
const papers = {
  MH: ["Báo Lào Cai, đầu năm 2024", "2024-03-15"],
  SPH: ["Báo Lào Cai, đầu năm 2024", "2024-03-15"],
  LY: ["Báo Yên Bái, 18/12/2023", "2023-12-18"],
  LT: ["Báo Yên Bái, 18/12/2023", "2023-12-18"],
  KL: ["Báo Yên Bái, 18/12/2023", "2023-12-18"],
  SC: ["Báo Sơn La, đầu năm 2021", "2021-01-31"],
  ML: ["Báo Sơn La, đầu năm 2021", "2021-01-31"],
  HK: ["Truyền hình Hà Tĩnh, 06/08/2022", "2022-08-06"],
  T5: ["Truyền hình Hà Tĩnh, 06/08/2022", "2022-08-06"],
  NT: ["Báo Quảng Nam, giữa năm 2021", "2021-07-15"],
} as const;

/** A figure's id among the demo's figures: the article's letters and a number ("SPH-2"). */
export type FigureId = `${keyof typeof papers}-${number}`;

/** The source as a screen shows it, with what had to be assumed or worked out. */
export function cite(id: FigureId, remark?: string): string {
  return `${paperOf(id)[0]}${remark ? `; ${remark}` : ""} (${id})`;
}

/** The day (ISO) the article's figures are read at. */
export function asOf(id: FigureId): string {
  return paperOf(id)[1];
}

function paperOf(id: FigureId) {
  return papers[id.split("-")[0] as keyof typeof papers];
}

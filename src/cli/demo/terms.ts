import { cite, type FigureId } from "./sources";
import type { DemoTermDates } from "./story";

/**
 * Which calendar years a term counts, as each article's own sentence uses them.
 * Mường Hum's 60 less its 43 leaves 11 for 2024 and 6 for 2025 only if 2020 is within 2020-2025.
 */
export const termDates: DemoTermDates[] = [
  ...counts("lao-cai", "MH-1", 2019),
  ...counts("bat-xat", "MH-1", 2019),
  ...counts("yen-bai", "LY-3", 2020),
  ...counts("luc-yen", "LY-3", 2020),
  ...counts("son-la", "SC-1", 2020),
  ...counts("sop-cop", "SC-1", 2020),
  ...counts("ha-tinh", "HK-1", 2020),
  ...counts("huong-khe", "HK-1", 2020),
  ...counts("quang-nam", "NT-1", 2020),
  ...counts("nui-thanh", "NT-1", 2020),
];

function counts(code: string, id: FigureId, lastOfFormer: number): DemoTermDates[] {
  const told = { certainty: "ASSUMED", source: cite(id, "năm tính của nhiệm kỳ là giả định") } as const;
  return [
    { code, term: "2015-2020", fromYear: 2015, toYear: lastOfFormer, ...told },
    { code, term: "2020-2025", fromYear: lastOfFormer + 1, toYear: 2025, ...told },
  ];
}

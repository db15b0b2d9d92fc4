import { day } from "../day";
import type { Grade } from "../grade";
import type { Holiday, HolidayKind } from "./holiday";

type Announced = readonly [days: string, name: string, source: string, grade: Grade, kind?: HolidayKind];

const code2012 = "Bộ luật Lao động 2012, Điều 115";
const code2019 = "Bộ luật Lao động 2019, Điều 112";
const made = "Bộ luật Lao động 2019, Điều 111 (nghỉ bù)";
const of2023 = "Công văn 8056/VPCP-KGVX ngày 01/12/2022";
const of2024 = "Thông báo 5015/TB-LĐTBXH ngày 22/11/2023";
const swap2024 = "Công văn 2450/VPCP-KGVX ngày 12/04/2024";
const of2025 = "Thông báo 6150/TB-BLĐTBXH năm 2024";
const of2026 = "Thông báo lịch nghỉ năm 2026 của Bộ Nội vụ";

/** Days off that were or will be working days otherwise, and weekend days worked instead, as announced year by year. */
const announced: readonly Announced[] = [
  ["2020-01-01", "Tết Dương lịch", code2012, "S"],
  ["2020-01-23 24 27 28 29", "Tết Nguyên đán Canh Tý", "Thông báo lịch nghỉ Tết 2020 của Bộ LĐTBXH", "S"],
  ["2020-04-02", "Giỗ Tổ Hùng Vương", code2012, "D"],
  ["2020-04-30", "Ngày Chiến thắng", code2012, "S"],
  ["2020-05-01", "Quốc tế Lao động", code2012, "S"],
  ["2020-09-02", "Quốc khánh", code2012, "S"],
  ["2021-01-01", "Tết Dương lịch", code2019, "S"],
  ["2021-02-10 11 12 15 16", "Tết Nguyên đán Tân Sửu", "Thông báo lịch nghỉ Tết 2021 của Bộ LĐTBXH", "W"],
  ["2021-04-21", "Giỗ Tổ Hùng Vương", code2019, "W"],
  ["2021-04-30", "Ngày Chiến thắng", code2019, "S"],
  ["2021-05-03", "Quốc tế Lao động (nghỉ bù)", made, "W"],
  ["2021-09-02 03", "Quốc khánh", code2019, "W"],
  ["2022-01-03", "Tết Dương lịch (nghỉ bù)", made, "D"],
  ["2022-01-31", "Tết Nguyên đán Nhâm Dần", "Công văn 245 của Văn phòng Chính phủ ngày 11/01/2022", "S"],
  ["2022-02-01 02 03 04", "Tết Nguyên đán Nhâm Dần", "Công văn 245 của Văn phòng Chính phủ ngày 11/01/2022", "S"],
  ["2022-04-11", "Giỗ Tổ Hùng Vương (nghỉ bù)", made, "S"],
  ["2022-05-02", "Ngày Chiến thắng (nghỉ bù)", made, "S"],
  ["2022-05-03", "Quốc tế Lao động (nghỉ bù)", made, "S"],
  ["2022-09-01 02", "Quốc khánh", code2019, "S"],
  ["2023-01-02", "Tết Dương lịch (nghỉ bù)", made, "S"],
  ["2023-01-20 23 24 25 26", "Tết Nguyên đán Quý Mão", of2023, "S"],
  ["2023-05-01", "Quốc tế Lao động", code2019, "S"],
  ["2023-05-02", "Giỗ Tổ Hùng Vương (nghỉ bù)", made, "W"],
  ["2023-05-03", "Ngày Chiến thắng (nghỉ bù)", made, "W"],
  ["2023-09-01 04", "Quốc khánh", of2023, "W"],
  ["2024-01-01", "Tết Dương lịch", code2019, "S"],
  ["2024-02-08 09 12 13 14", "Tết Nguyên đán Giáp Thìn", of2024, "S"],
  ["2024-04-18", "Giỗ Tổ Hùng Vương", code2019, "S"],
  ["2024-04-29", "Nghỉ hoán đổi dịp 30/4", swap2024, "S"],
  ["2024-04-30", "Ngày Chiến thắng", code2019, "S"],
  ["2024-05-01", "Quốc tế Lao động", code2019, "S"],
  ["2024-05-04", "Làm bù cho ngày 29/4", swap2024, "S", "WORKDAY"],
  ["2024-09-02 03", "Quốc khánh", of2024, "S"],
  ["2025-01-01", "Tết Dương lịch", code2019, "S"],
  ["2025-01-27 28 29 30 31", "Tết Nguyên đán Ất Tỵ", of2025, "S"],
  ["2025-04-07", "Giỗ Tổ Hùng Vương", code2019, "W"],
  ["2025-04-26", "Làm bù cho ngày 02/5", of2025, "S", "WORKDAY"],
  ["2025-04-30", "Ngày Chiến thắng", code2019, "S"],
  ["2025-05-01", "Quốc tế Lao động", code2019, "S"],
  ["2025-05-02", "Nghỉ hoán đổi dịp 30/4", of2025, "S"],
  ["2025-09-01 02", "Quốc khánh", of2025, "W"],
  ["2026-01-01", "Tết Dương lịch", code2019, "S"],
  ["2026-01-02", "Nghỉ hoán đổi dịp Tết Dương lịch", of2026, "M"],
  ["2026-01-10", "Làm bù cho ngày 02/01", of2026, "M", "WORKDAY"],
  ["2026-02-16 17 18 19 20", "Tết Nguyên đán Bính Ngọ", of2026, "S"],
  ["2026-04-27", "Giỗ Tổ Hùng Vương (nghỉ bù)", made, "D"],
  ["2026-04-30", "Ngày Chiến thắng", code2019, "S"],
  ["2026-05-01", "Quốc tế Lao động", code2019, "S"],
  ["2026-08-22", "Làm bù cho ngày 31/8", of2026, "M", "WORKDAY"],
  ["2026-08-31", "Nghỉ hoán đổi dịp Quốc khánh", of2026, "M"],
  ["2026-09-01 02", "Quốc khánh", of2026, "W"],
  ["2026-11-24", "Ngày Văn hóa Việt Nam", "Nghị quyết 80-NQ/TW ngày 07/01/2026", "M"],
];

/** The holidays that an installation begins with; afterwards they are rows, and later years are added as announced. */
export const firstHolidays: readonly Holiday[] = announced.flatMap(([days, name, source, grade, kind = "OFF"]) => {
  const month = days.slice(0, 8);
  return days
    .slice(8)
    .split(" ")
    .map((number) => ({ day: day(`${month}${number}`), name, kind, source, grade }));
});

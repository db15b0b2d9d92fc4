export const plan = {
  left: "{term} còn {count, number} người: cần {years}.",
  yearNeed: "{count, number} người năm {year}",
  reached: "{term} đã đủ số.",
  leaves: "Kế hoạch {planned, number} người của năm {year} để lại {count, number} người cho {later}.",
  laterYear: "năm {year}",
  laterYears: "các năm {from}–{to}",
  lacks: "Kế hoạch {planned, number} người của năm {year}, năm cuối nhiệm kỳ, còn thiếu {count, number} người.",
  suffices: "Kế hoạch {planned, number} người của năm {year} là đủ cho cả nhiệm kỳ.",
  short: "Kế hoạch này ít hơn mức cần {needed, number} người của năm {year}.",
  ended: "Năm {year}: cấp trên {figure}.",
  unassigned: "Năm {year} chưa được cấp trên giao chỉ tiêu; hạn giao là {day}.",
} as const;

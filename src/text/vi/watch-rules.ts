import type { RuleWords } from "@/domain/watch/rule-words";

export const watchRules = {
  NO_ADMISSION: {
    name: "Nhiều năm không kết nạp",
    says: "{count, number} năm liền ({from}–{to}) không kết nạp được đảng viên nào.",
    clear: "Năm {year} đã kết nạp {admitted, number} đảng viên.",
    thresholds: {
      first: "Số năm để lưu ý",
      second: "Số năm để cảnh báo",
      third: "Số năm là nghiêm trọng",
    },
  },
  NOBODY_INTRODUCED: {
    name: "Lâu không phát hiện quần chúng mới",
    says: "Người được phát hiện gần nhất là ngày {last}, đã quá {months, number} tháng.",
    clear: "Ngày {last} đã phát hiện thêm người mới.",
    thresholds: { months: "Số tháng không có người mới" },
  },
  NO_CANDIDATE: {
    name: "Không còn ai trong diện bồi dưỡng",
    says: "Từ ngày {last} không còn hồ sơ nào đang theo dõi.",
    clear: "Đã có {open, number} hồ sơ đang theo dõi.",
    thresholds: {},
  },
  YEAR_BELOW: {
    name: "Năm không đạt chỉ tiêu",
    says: "Năm {year} kết nạp {admitted, number}/{required, number}, thiếu {missing, number}.",
    clear: "Năm {year} đã đạt: {admitted, number}/{required, number}.",
    thresholds: {},
  },
  TERM_BELOW: {
    name: "Nhiệm kỳ không đạt chỉ tiêu",
    says: "Nhiệm kỳ {term} kết nạp {admitted, number}/{required, number}, thiếu {missing, number}.",
    clear: "Nhiệm kỳ {term} đã đạt: {admitted, number}/{required, number}.",
    thresholds: {},
  },
  TERMS_MISSED: {
    name: "Nhiều nhiệm kỳ không đạt (theo báo cáo)",
    says: "Theo báo cáo ngày {on}, {count, number} nhiệm kỳ không đạt chỉ tiêu phát triển đảng viên.",
    clear: "Báo cáo mới: không còn nhiệm kỳ nào không đạt.",
    thresholds: {},
  },
  BEHIND_PACE: {
    name: "Chậm tiến độ",
    says: "{period}: mới {admitted, number}/{required, number}; theo tiến độ đều phải được {expected, number}.",
    clear: "{period}: {admitted, number}/{required, number}, theo kịp tiến độ ({expected, number}).",
    thresholds: { missing: "Chậm từ bao nhiêu người" },
  },
  QUOTA_UNASSIGNED: {
    name: "Chưa giao chỉ tiêu năm",
    says: "Đã qua ngày {due} mà chưa có chỉ tiêu năm {year}.",
    clear: "Đã có chỉ tiêu năm {year}.",
    thresholds: {},
  },
  CHILDREN_QUOTAS: {
    name: "Chỉ tiêu giao xuống không khớp",
    says: "Năm {year}: chỉ tiêu {own, number}, giao cho {places, number} nơi cộng lại {below, number}, lệch {gap, number}.",
    clear: "Năm {year}: chỉ tiêu giao xuống đã khớp ({below, number}).",
    thresholds: {},
  },
  SOURCE_EXHAUSTED: {
    name: "Hết nguồn, chưa được chấp nhận",
    says: "Chi bộ báo hết nguồn kết nạp (rà soát năm {year}); cấp trên chưa chấp nhận.",
    clear: "Cấp trên đã chấp nhận, hoặc chi bộ đã có nguồn (rà soát năm {year}).",
    thresholds: {},
  },
  SOURCE_STALE: {
    name: "Hết nguồn, chưa rà soát lại",
    says: "Cấp trên chấp nhận hết nguồn cho năm {year}; đến nay chưa rà soát lại.",
    clear: "Rà soát năm {year} còn giá trị.",
    thresholds: {},
  },
  FEW_OFFICIALS: {
    name: "Sắp không đủ đảng viên chính thức",
    says: "Có {official, number} đảng viên chính thức; chi bộ cần ít nhất {least, number}, nay hoặc sắp tới không đủ.",
    clear: "Có {official, number} đảng viên chính thức, đủ {least, number} trở lên.",
    thresholds: { least: "Số đảng viên chính thức tối thiểu", months: "Xem trước bao nhiêu tháng" },
  },
  SMALL_CELL: {
    name: "Chi bộ ít đảng viên",
    says: "Chi bộ có {members, number} đảng viên, dưới {least, number}: nguy cơ tái ghép.",
    clear: "Chi bộ có {members, number} đảng viên.",
    thresholds: { least: "Chi bộ ít đảng viên khi dưới" },
  },
  SMALL_CELLS: {
    name: "Còn chi bộ ít đảng viên (theo báo cáo)",
    says: "Theo báo cáo ngày {on}: từ {before, number} chi bộ ít đảng viên, nay còn {now, number}.",
    clear: "Theo báo cáo ngày {on}: không còn chi bộ ít đảng viên.",
    thresholds: {},
  },
  OWN_CELLS: {
    name: "Còn thôn, bản chưa có chi bộ độc lập (theo báo cáo)",
    says: "Theo báo cáo ngày {on}: {percent, number}% thôn, bản có chi bộ độc lập.",
    clear: "Theo báo cáo ngày {on}: {percent, number}% thôn, bản có chi bộ độc lập.",
    thresholds: { least: "Tỷ lệ thôn, bản có chi bộ độc lập, ít nhất" },
  },
  LOCAL_MEMBERS: {
    name: "Còn chi bộ thôn, bản chưa có đảng viên tại chỗ (theo báo cáo)",
    says: "Theo báo cáo ngày {on}: {percent, number}% chi bộ thôn, bản có đảng viên là người sở tại.",
    clear: "Theo báo cáo ngày {on}: {percent, number}% chi bộ thôn, bản có đảng viên là người sở tại.",
    thresholds: { least: "Tỷ lệ chi bộ có đảng viên tại chỗ, ít nhất" },
  },
  RETURN_MISSING: {
    name: "Chưa báo cáo năm",
    says: "Chưa có báo cáo năm {year}.",
    clear: "Đã có báo cáo năm {year}.",
    thresholds: { days: "Số ngày sau khi hết năm" },
  },
  CANDIDATE_CLOCK: {
    name: "Hồ sơ sắp hoặc đã quá hạn",
    says: "{clock}: hạn {last}.",
    clear: "Việc đã làm, hạn đã lùi, hoặc hồ sơ đã khép.",
    thresholds: { days: "Báo trước bao nhiêu ngày" },
  },
  PROBATION: {
    name: "Đảng viên dự bị sắp hoặc đã hết hạn",
    says: "Hết thời gian dự bị ngày {ends}; hạn đề nghị công nhận {last}.",
    clear: "Đã công nhận chính thức, hoặc không còn thời gian dự bị phải theo dõi.",
    thresholds: { days: "Báo trước bao nhiêu ngày" },
  },
} as const satisfies RuleWords;

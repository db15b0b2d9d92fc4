import { day } from "../day";
import type { Grade } from "../grade";
import type { Form, Regulation, RuleName, RuleValue, Unit } from "./regulation";

/** The four regulations that an installation begins with (DOMAIN §4); afterwards they are rows kept by the administrator. */
export const firstRegulations: readonly Regulation[] = [
  {
    code: "29-QĐ/TW",
    title: "Quy định 29-QĐ/TW và Hướng dẫn 01-HD/TW năm 2016",
    from: day("2016-07-25"),
    to: day("2021-07-29"),
    values: valuesOf("Quy định 29-QĐ/TW", "Hướng dẫn 01-HD/TW năm 2016"),
    forms: formsOf("Theo Hướng dẫn 12-HD/BTCTW ngày 18/01/2022", "M"),
  },
  {
    code: "24-QĐ/TW",
    title: "Quy định 24-QĐ/TW và Hướng dẫn 01-HD/TW ngày 28/09/2021",
    from: day("2021-07-30"),
    to: day("2025-01-19"),
    values: valuesOf("Quy định 24-QĐ/TW", "Hướng dẫn 01-HD/TW ngày 28/09/2021"),
    forms: formsOf("Hướng dẫn 12-HD/BTCTW ngày 18/01/2022", "S"),
  },
  {
    code: "232-QĐ/TW",
    title: "Quy định 232-QĐ/TW",
    from: day("2025-01-20"),
    to: day("2025-06-30"),
    values: valuesOf("Quy định 232-QĐ/TW", "Quy định 232-QĐ/TW"),
    forms: formsOf("Theo Hướng dẫn 12-HD/BTCTW ngày 18/01/2022", "M"),
  },
  {
    code: "294-QĐ/TW",
    title: "Quy định 294-QĐ/TW và Hướng dẫn 06-HD/TW ngày 09/06/2025",
    from: day("2025-07-01"),
    to: null,
    values: valuesOf("Quy định 294-QĐ/TW", "Hướng dẫn 06-HD/TW ngày 09/06/2025"),
    forms: formsOf("Theo Hướng dẫn 12-HD/BTCTW ngày 18/01/2022", "M"),
  },
];

/** The four ask for the same numbers; what they changed in wording stands in their own texts. */
function valuesOf(regulation: string, guidance: string): Record<RuleName, RuleValue> {
  const rule = (value: number, unit: Unit, grade: Grade, source = regulation): RuleValue => ({
    value,
    unit,
    source,
    grade,
  });
  return {
    ageLeast: rule(18, "years", "S"),
    ageMost: rule(60, "years", "S"),
    schooling: rule(2, "schooling", "S"),
    schoolingInAreas: rule(1, "schooling", "S", guidance),
    // That there is a further exception is read; how far it goes is recalled.
    schoolingOfElders: rule(0, "schooling", "M", guidance),
    certificateValid: rule(60, "months", "W"),
    introducers: rule(2, "persons", "S"),
    introducersWithUnion: rule(1, "persons", "S"),
    introducerMonths: rule(12, "months", "S"),
    paperValid: rule(12, "months", "W"),
    voteShare: rule(2, "thirds", "W"),
    officialMembers: rule(3, "persons", "W"),
    decisionWithin: rule(60, "workingDays", "S"),
    decisionExtension: rule(30, "workingDays", "S"),
    ceremonyWithin: rule(30, "workingDays", "S"),
    probation: rule(12, "months", "S"),
    proposalWithin: rule(30, "workingDays", "S"),
    recognitionWithin: rule(30, "workingDays", "S"),
    recognitionExtension: rule(30, "workingDays", "S"),
    remarkEvery: rule(1, "months", "M"),
  };
}

/** The papers of a dossier; 10 to 13 are named differently in different places. */
function formsOf(source: string, grade: Grade): Form[] {
  const forms: [Form["step"], string, string, Form["only"]?][] = [
    ["AWARENESS", "CN-NTVĐ", "Giấy chứng nhận bồi dưỡng nhận thức về Đảng"],
    ["APPLICATION", "1-KNĐ", "Đơn xin vào Đảng"],
    ["CV", "2-KNĐ", "Lý lịch của người xin vào Đảng"],
    ["INTRODUCTIONS", "3-KNĐ", "Giấy giới thiệu người vào Đảng"],
    ["INTRODUCTIONS", "4-KNĐ", "Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng", "YOUTH_UNION"],
    ["INTRODUCTIONS", "4A-KNĐ", "Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng", "TRADE_UNION"],
    ["OPINIONS", "5-KNĐ", "Tổng hợp ý kiến nhận xét đối với người xin vào Đảng"],
    ["CELL_RESOLUTION", "6-KNĐ", "Nghị quyết của chi bộ đề nghị kết nạp đảng viên"],
    ["APPRAISAL", "7-KNĐ", "Báo cáo thẩm định của đảng ủy bộ phận"],
    ["COMMITTEE_RESOLUTION", "8-KNĐ", "Nghị quyết của đảng ủy cơ sở đề nghị kết nạp đảng viên"],
    ["DECISION", "9-KNĐ", "Quyết định kết nạp đảng viên"],
    ["PROPOSAL", "10-KNĐ", "Bản tự kiểm điểm của đảng viên dự bị"],
    ["PROPOSAL", "11-KNĐ", "Bản nhận xét của đảng viên giúp đỡ"],
    ["PROPOSAL", "12-KNĐ", "Tổng hợp ý kiến nhận xét đối với đảng viên dự bị"],
    ["PROPOSAL", "13-KNĐ", "Nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức"],
    ["RECOGNITION", "16-KNĐ", "Quyết định công nhận đảng viên chính thức"],
  ];
  const unsure = new Set(["10-KNĐ", "11-KNĐ", "12-KNĐ", "13-KNĐ"]);
  return forms.map(([step, code, title, only]) => ({
    ...{ step, code, title, source, grade: unsure.has(code) ? "M" : grade },
    ...(only && { only }),
  }));
}

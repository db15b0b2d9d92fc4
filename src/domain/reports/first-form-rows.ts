import type { FormRow } from "./new-members-form";

const row = (key: string, vi: string, en: string, indent: 0 | 1 | 2, counts: FormRow["counts"]): FormRow => ({
  ...{ key, title: { vi, en }, indent, counts },
});

const answer = (fact: "woman" | "minority" | "youth" | "religious" | "entrepreneur" | "readmitted") =>
  ({ fact, is: "true" }) as const;

const under = (
  fact: "occupation" | "schooling" | "qualification" | "politicalTheory",
  rows: readonly (readonly [is: string, vi: string, en: string])[],
) => rows.map(([is, vi, en]) => row(`${fact}.${is}`, vi, en, 1, { fact, is }));

const aged = (from: number, to: number, vi: string, en: string) => row(`age.${from}`, vi, en, 1, { age: [from, to] });

/**
 * The rows of Biểu 2 that an installation begins with (HD 11-HD/BTCTW 2021, recalled in its weak form of DOMAIN §6);
 * afterwards they are a dated setting, "report.newMembers".
 */
export const firstFormRows: readonly FormRow[] = [
  row("all", "Tổng số đảng viên mới kết nạp", "All newly admitted", 0, { all: true }),
  row("woman", "Nữ", "Women", 1, answer("woman")),
  row("minority", "Dân tộc thiểu số", "Ethnic minority", 1, answer("minority")),
  row("religious", "Theo tôn giáo", "With a religion", 1, answer("religious")),
  row("youth", "Đoàn viên Đoàn TNCS Hồ Chí Minh", "Youth Union members", 1, answer("youth")),
  row("entrepreneur", "Chủ doanh nghiệp tư nhân", "Private entrepreneurs", 1, answer("entrepreneur")),
  row("readmitted", "Kết nạp lại", "Admitted again", 1, answer("readmitted")),
  row("occupation", "Nghề nghiệp, công tác", "Occupation", 0, { heading: "occupation" }),
  ...under("occupation", [
    ["STATE_AGENCY", "Cơ quan nhà nước", "State agencies"],
    ["PARTY_AND_MASS", "Cơ quan đảng, Mặt trận Tổ quốc và đoàn thể", "Party, Front and mass organizations"],
    ["COMMUNE_STAFF", "Cán bộ, công chức xã, phường, đặc khu", "Commune and ward staff"],
    ["HAMLET_STAFF", "Hoạt động không chuyên trách ở thôn, tổ dân phố", "Part-time staff of hamlets"],
    ["PUBLIC_SERVICE", "Viên chức đơn vị sự nghiệp công lập", "Public-service employees"],
    ["NON_PUBLIC", "Người lao động đơn vị sự nghiệp ngoài công lập", "Non-public employees"],
    ["ENTERPRISE_MANAGER", "Quản lý doanh nghiệp", "Enterprise managers"],
    ["ENTERPRISE_CLERK", "Nhân viên gián tiếp, phục vụ trong doanh nghiệp", "Enterprise clerks"],
    ["ENTERPRISE_WORKER", "Công nhân, lao động trực tiếp trong doanh nghiệp", "Enterprise workers"],
    ["AGRICULTURE", "Nông, lâm, ngư nghiệp", "Agriculture, forestry, fishery"],
    ["ARMED_FORCES", "Sĩ quan, chiến sĩ lực lượng vũ trang", "Armed forces"],
    ["STUDENT", "Sinh viên", "University students"],
    ["PUPIL", "Học sinh", "Pupils"],
    ["RETIRED", "Cán bộ, công nhân viên chức nghỉ hưu", "Retired"],
    ["OTHER", "Nghề nghiệp khác", "Other"],
  ]),
  row("age", "Tuổi đời", "Age", 0, { heading: "age" }),
  ...[
    aged(18, 30, "Từ 18 đến 30 tuổi", "18 to 30"),
    aged(31, 35, "Từ 31 đến 35 tuổi", "31 to 35"),
    aged(36, 40, "Từ 36 đến 40 tuổi", "36 to 40"),
    aged(41, 45, "Từ 41 đến 45 tuổi", "41 to 45"),
    aged(46, 50, "Từ 46 đến 50 tuổi", "46 to 50"),
    aged(51, 55, "Từ 51 đến 55 tuổi", "51 to 55"),
    aged(56, 60, "Từ 56 đến 60 tuổi", "56 to 60"),
    aged(61, 150, "Trên 60 tuổi", "Over 60"),
  ],
  row("averageAge", "Tuổi bình quân", "Average age", 1, { averageAge: true }),
  row("schooling", "Giáo dục phổ thông", "General schooling", 0, { heading: "schooling" }),
  ...under("schooling", [
    ["READS_AND_WRITES", "Biết đọc, biết viết", "Reads and writes"],
    ["PRIMARY", "Tiểu học", "Primary"],
    ["LOWER_SECONDARY", "Trung học cơ sở", "Lower secondary"],
    ["UPPER_SECONDARY", "Trung học phổ thông", "Upper secondary"],
  ]),
  row("qualification", "Chuyên môn, nghiệp vụ", "Professional qualification", 0, { heading: "qualification" }),
  ...under("qualification", [
    ["ELEMENTARY", "Công nhân kỹ thuật, sơ cấp", "Skilled worker, elementary"],
    ["INTERMEDIATE", "Trung cấp", "Intermediate"],
    ["COLLEGE", "Cao đẳng", "College"],
    ["UNIVERSITY", "Đại học", "University"],
    ["MASTER", "Thạc sĩ", "Master"],
    ["DOCTOR", "Tiến sĩ", "Doctor"],
  ]),
  row("politicalTheory", "Lý luận chính trị", "Political theory", 0, { heading: "politicalTheory" }),
  ...under("politicalTheory", [
    ["ELEMENTARY", "Sơ cấp", "Elementary"],
    ["INTERMEDIATE", "Trung cấp", "Intermediate"],
    ["ADVANCED", "Cao cấp, cử nhân", "Advanced"],
  ]),
];

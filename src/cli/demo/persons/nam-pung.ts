import type { DemoCandidate, DemoMember } from "./shapes";

const valley = { cell: "kin-chu-phin", local: true } as const;
const hill = { cell: "ta-le", local: true } as const;
const [man, woman] = [{ woman: false }, { woman: true }] as const;

/** Another commune of the district: Hà Nhì in the valley, Mông on the hill. */
export const namPungMembers: DemoMember[] = [
  {
    ...{ ...valley, ...man, key: "ca", fullName: "Phà Xá Cà" },
    ...{ birthYear: 1973, group: "ha-nhi", joinedOn: "2000-09-02" },
  },
  {
    ...{ ...valley, ...man, key: "be", fullName: "Tráng Xá Be" },
    ...{ birthYear: 1978, group: "ha-nhi", joinedOn: "2006-05-19" },
  },
  {
    ...{ ...valley, ...man, key: "suy", fullName: "Sào Có Suy" },
    ...{ birthYear: 1981, group: "ha-nhi", joinedOn: "2009-12-22" },
  },
  {
    ...{ ...valley, ...woman, key: "mu", fullName: "Ly Xè Mư" },
    ...{ birthYear: 1985, group: "ha-nhi", joinedOn: "2013-03-08" },
  },
  {
    ...{ ...valley, ...man, key: "hu", fullName: "Chu Gạ Hừ" },
    ...{ birthYear: 1988, group: "ha-nhi", joinedOn: "2016-09-02" },
  },
  // Admitted elsewhere, and home since the new year.
  {
    ...{ ...valley, ...man, key: "tho", fullName: "Phà Gió Thó" },
    ...{ birthYear: 1997, group: "ha-nhi", joinedOn: "2023-09-22", since: "2024-02-02", isOnProbation: true },
  },
  {
    ...{ ...hill, ...man, key: "phu-thao", fullName: "Thào A Phừ" },
    ...{ birthYear: 1976, group: "mong", joinedOn: "2004-05-19" },
  },
  {
    ...{ ...hill, ...man, key: "chu-ma", fullName: "Ma Seo Chứ" },
    ...{ birthYear: 1984, group: "mong", joinedOn: "2012-09-02" },
  },
  {
    ...{ ...hill, ...woman, key: "giang-sao", fullName: "Giàng Thị Sáo" },
    ...{ birthYear: 1990, group: "mong", joinedOn: "2019-05-19" },
  },
];

export const namPungCandidates: DemoCandidate[] = [
  {
    ...{ ...valley, ...woman, key: "xa", fullName: "Ly Go Xá", bornOn: "2001-02-11" },
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "YOUTH", introducedBy: "WOMEN", noticedOn: "2022-10-14" },
    steps: [
      ["LISTED", "2022-11-11", { number: "10-NQ/CB" }],
      ["HELPER", "2022-11-11", { helper: "mu" }],
      ["AWARENESS", "2023-06-16", { number: "CN-71" }],
      ["APPLICATION", "2023-12-04"],
      ["CV", "2023-12-05"],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-09", "GGSGG", "CONTINUE"]],
  },
  {
    ...{ ...valley, ...man, key: "do", fullName: "Phà Gạ Đơ", bornOn: "2002-05-18" },
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "MILITIA", introducedBy: "YOUTH_UNION", noticedOn: "2023-07-21" },
    steps: [
      ["LISTED", "2023-08-18", { number: "08-NQ/CB" }],
      ["HELPER", "2023-08-18", { helper: "hu" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-09", "GSSGG", "CONTINUE"]],
  },
  {
    ...{ ...valley, ...woman, key: "so", fullName: "Tráng Mò Sơ", bornOn: "2004-03-29" },
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "YOUTH_UNION", noticedOn: "2024-01-19" },
    steps: [],
  },
  {
    ...{ ...valley, ...man, key: "gio", fullName: "Sào Giờ Gió", bornOn: "1994-11-05" },
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "RESERVIST", introducedBy: "VETERANS", noticedOn: "2022-09-09" },
    steps: [
      ["LISTED", "2022-10-14", { number: "09-NQ/CB" }],
      ["HELPER", "2022-10-14", { helper: "suy" }],
    ],
    stopped: { on: "2023-10-20", reason: "Tự nguyện xin thôi, chưa sắp xếp được việc gia đình" },
  },
  {
    ...{ ...hill, ...man, key: "do-thao", fullName: "Thào A Dơ", bornOn: "2000-08-22" },
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "MILITIA", introducedBy: "FARMERS", noticedOn: "2023-04-21" },
    steps: [
      ["LISTED", "2023-05-19", { number: "05-NQ/CB" }],
      ["HELPER", "2023-05-19", { helper: "chu-ma" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-15", "SGSSN", "NOT_YET"]],
  },
  {
    ...{ ...hill, ...woman, key: "co", fullName: "Ma Thị Cở", bornOn: "2003-01-16" },
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "WOMEN", noticedOn: "2024-02-16" },
    steps: [],
  },
];

import type { DemoCandidate, DemoMember } from "./shapes";

const here = { cell: "pieng-lao", local: true } as const;
const man = { ...here, woman: false } as const;
const woman = { ...here, woman: true } as const;

/** A hamlet of Giáy and Dao. */
export const piengLaoMembers: DemoMember[] = [
  { ...man, key: "thang", fullName: "Vàng Văn Thàng", birthYear: 1972, group: "giay", joinedOn: "1998-05-19" },
  { ...woman, key: "pen", fullName: "Lùng Thị Pẻn", birthYear: 1980, group: "giay", joinedOn: "2008-06-10" },
  { ...man, key: "chao-ta", fullName: "Chảo Láo Tả", birthYear: 1977, group: "dao", joinedOn: "2005-03-26" },
  { ...man, key: "quay", fullName: "Phàn Phù Quẩy", birthYear: 1983, group: "dao", joinedOn: "2012-12-20" },
  { ...man, key: "din", fullName: "Lồ Văn Dìn", birthYear: 1988, group: "giay", joinedOn: "2014-05-07" },
  { ...woman, key: "nhinh", fullName: "Sần Thị Nhình", birthYear: 1990, group: "giay", joinedOn: "2016-08-19" },
  { ...woman, key: "ghen", fullName: "Chảo Thị Ghến", birthYear: 1992, group: "dao", joinedOn: "2018-02-03" },
  { ...man, key: "lo-son", fullName: "Lồ Văn Sơn", birthYear: 1986, group: "giay", joinedOn: "2011-09-02" },
];

export const piengLaoCandidates: DemoCandidate[] = [
  {
    ...woman,
    key: "khe",
    fullName: "Chảo Mùi Khé",
    bornOn: "1998-06-21",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "YOUTH_UNION", noticedOn: "2021-12-10" },
    steps: [
      ["LISTED", "2022-01-14", { number: "02-NQ/CB" }],
      ["HELPER", "2022-01-14", { helper: "ghen" }],
      ["AWARENESS", "2022-08-12", { number: "CN-41" }],
      ["APPLICATION", "2022-10-03"],
      ["CV", "2022-10-05"],
      ["VERIFICATION", "2022-11-25"],
      ["INTRODUCTIONS", "2022-12-05", { introducers: ["ghen"] }],
      ["OPINIONS", "2022-12-20"],
      ["CELL_RESOLUTION", "2023-01-10", { number: "01-NQ/CB", officials: "8", inFavour: "8" }],
      ["COMMITTEE_RESOLUTION", "2023-02-10", { number: "09-NQ/ĐU" }],
      ["DECISION", "2023-03-31", { number: "142-QĐ/HU" }],
      ["RECEIPT", "2023-04-12"],
      [
        "CEREMONY",
        "2023-05-19",
        { facts: { minority: "yes", youth: "yes", occupation: "HAMLET_STAFF", qualification: "INTERMEDIATE" } },
      ],
    ],
    remarkMonths: "3",
    remarks: [["2022-09-30", "GGGSG", "PROPOSE"]],
  },
  {
    ...man,
    key: "vang-phan",
    fullName: "Phàn Sài Vảng",
    bornOn: "1999-11-02",
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "MILITIA", introducedBy: "FRONT", noticedOn: "2022-11-18" },
    steps: [
      ["LISTED", "2022-12-09", { number: "11-NQ/CB" }],
      ["HELPER", "2022-12-09", { helper: "quay" }],
      ["AWARENESS", "2023-04-21", { number: "CN-58" }],
      ["APPLICATION", "2023-09-05"],
      ["CV", "2023-09-07"],
      ["VERIFICATION", "2023-11-15"],
      ["INTRODUCTIONS", "2023-12-05", { introducers: ["quay", "chao-ta"] }],
      ["OPINIONS", "2024-01-12"],
      ["CELL_RESOLUTION", "2024-02-27", { number: "04-NQ/CB", officials: "8", inFavour: "7" }],
      ["COMMITTEE_RESOLUTION", "2024-03-08", { number: "15-NQ/ĐU" }],
    ],
    remarkMonths: "3",
    remarks: [
      ["2023-08-30", "GSGSG", "CONTINUE"],
      ["2024-01-10", "GGGSG", "PROPOSE"],
    ],
  },
  {
    ...woman,
    key: "ve",
    fullName: "Lồ Thị Vẻ",
    bornOn: "2000-02-17",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "YOUTH_UNION", noticedOn: "2023-02-10" },
    steps: [
      ["LISTED", "2023-03-10", { number: "03-NQ/CB" }],
      ["HELPER", "2023-03-10", { helper: "nhinh" }],
      ["APPLICATION", "2023-11-06"],
      ["CV", "2023-11-08"],
      ["VERIFICATION", "2024-01-16"],
      ["INTRODUCTIONS", "2024-02-02", { introducers: ["nhinh"] }],
      ["OPINIONS", "2024-03-01"],
    ],
    remarkMonths: "3",
    remarks: [
      ["2023-10-12", "GGSSG", "CONTINUE"],
      ["2024-01-11", "GGGGG", "PROPOSE"],
    ],
    tasks: [
      {
        ...{ what: "Vận động 5 gia đình cho con ra lớp sau Tết", on: "2024-02-15", due: "2024-03-05" },
        ended: { on: "2024-03-04", outcome: "DONE" },
      },
    ],
  },
  {
    ...woman,
    key: "dien",
    fullName: "Tẩn Mùi Diện",
    bornOn: "2001-07-30",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "WOMEN", noticedOn: "2023-05-12" },
    steps: [
      ["LISTED", "2023-06-09", { number: "06-NQ/CB" }],
      ["HELPER", "2023-06-09", { helper: "pen" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-09", "GSGSS", "CONTINUE"]],
    tasks: [{ what: "Cùng chi hội phụ nữ dọn vệ sinh đường thôn", on: "2024-02-20", due: "2024-04-05" }],
  },
  {
    ...man,
    key: "toa",
    fullName: "Sần Văn Tỏa",
    bornOn: "2001-01-08",
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "POLICE_ASSISTANT", introducedBy: "CELL", noticedOn: "2023-04-14" },
    steps: [
      ["LISTED", "2023-05-12", { number: "05-NQ/CB" }],
      ["HELPER", "2023-05-12", { helper: "lo-son" }],
    ],
    // Nobody has written of him since: overdue on the day of the demo.
    remarkMonths: "1",
    remarks: [["2024-01-19", "SSGSN", "CONTINUE"]],
  },
  {
    ...man,
    key: "u",
    fullName: "Phàn Láo Ú",
    bornOn: "2002-09-25",
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "RESERVIST", introducedBy: "VETERANS", noticedOn: "2023-06-16" },
    steps: [
      ["LISTED", "2023-07-14", { number: "07-NQ/CB" }],
      ["HELPER", "2023-07-14", { helper: "chao-ta" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-12", "SSSSG", "CONTINUE"]],
    tasks: [{ what: "Cùng dân quân tuần tra rừng mùa khô", on: "2024-03-01", due: "2024-03-20" }],
  },
  {
    ...woman,
    key: "sen",
    fullName: "Lùng Thị Sen",
    bornOn: "2004-10-12",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "YOUTH_UNION", noticedOn: "2024-01-26" },
    steps: [],
  },
];

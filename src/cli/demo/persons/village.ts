import type { DemoCandidate, DemoMember } from "./shapes";

const here = { cell: "muong-hum-muong-hum", local: true } as const;
const man = { ...here, woman: false } as const;
const woman = { ...here, woman: true } as const;

/** The centre of the commune: Giáy, Mông and Kinh. */
export const villageMembers: DemoMember[] = [
  { ...man, key: "phu", fullName: "Nông Văn Phừ", birthYear: 1968, group: "giay", joinedOn: "1995-02-03" },
  { ...woman, key: "quyen", fullName: "Vàng Thị Quyên", birthYear: 1979, group: "giay", joinedOn: "2006-11-07" },
  {
    ...{ ...man, local: false },
    ...{ key: "hung", fullName: "Đỗ Quang Hưng", birthYear: 1975, group: "kinh", joinedOn: "2001-05-19" },
  },
  { ...man, key: "khay", fullName: "Lùng Văn Khay", birthYear: 1982, group: "giay", joinedOn: "2009-07-01" },
  { ...man, key: "nghi-ly", fullName: "Lý Văn Nghì", birthYear: 1984, group: "giay", joinedOn: "2010-09-02" },
  { ...man, key: "sao", fullName: "Má A Sào", birthYear: 1987, group: "mong", joinedOn: "2013-05-19" },
  {
    ...{ ...woman, local: false },
    ...{ key: "lieu", fullName: "Bùi Thị Liễu", birthYear: 1989, group: "kinh", joinedOn: "2015-10-20" },
  },
  { ...man, key: "lenh", fullName: "Vàng Seo Lềnh", birthYear: 1991, group: "mong", joinedOn: "2017-06-23" },
  {
    ...man,
    ...{ key: "pan", fullName: "Má A Pản", birthYear: 1941, group: "mong", joinedOn: "1968-05-19" },
    left: { kind: "DEATH", on: "2023-12-12" },
  },
];

export const villageCandidates: DemoCandidate[] = [
  {
    ...man,
    key: "nghi",
    fullName: "Lùng Văn Nghị",
    bornOn: "1997-08-14",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "MILITIA", introducedBy: "YOUTH_UNION", noticedOn: "2021-10-15" },
    steps: [
      ["LISTED", "2021-11-12", { number: "12-NQ/CB" }],
      ["HELPER", "2021-11-12", { helper: "khay" }],
      ["AWARENESS", "2022-04-22", { number: "CN-23" }],
      ["APPLICATION", "2022-07-04"],
      ["CV", "2022-07-06"],
      ["VERIFICATION", "2022-08-30"],
      ["INTRODUCTIONS", "2022-09-12", { introducers: ["khay", "quyen"] }],
      ["OPINIONS", "2022-09-28"],
      ["CELL_RESOLUTION", "2022-10-14", { number: "10-NQ/CB", officials: "9", inFavour: "9" }],
      ["COMMITTEE_RESOLUTION", "2022-11-04", { number: "47-NQ/ĐU" }],
      ["DECISION", "2022-12-26", { number: "511-QĐ/HU" }],
      ["RECEIPT", "2023-01-05"],
      ["CEREMONY", "2023-02-03", { facts: { minority: "yes", youth: "yes", occupation: "AGRICULTURE" } }],
    ],
    remarkMonths: "3",
    remarks: [["2022-06-10", "GGSGG", "PROPOSE"]],
  },
  {
    ...woman,
    key: "sin",
    fullName: "Lồ Thị Sín",
    bornOn: "2000-05-20",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "FRONT_CADRE", introducedBy: "WOMEN", noticedOn: "2022-03-11" },
    // The district has not decided in time: sixty working days were over on 06/03/2024.
    steps: [
      ["LISTED", "2022-04-15", { number: "04-NQ/CB" }],
      ["HELPER", "2022-04-15", { helper: "quyen" }],
      ["AWARENESS", "2022-11-18", { number: "CN-49" }],
      ["APPLICATION", "2023-06-12"],
      ["CV", "2023-06-14"],
      ["VERIFICATION", "2023-09-08"],
      ["INTRODUCTIONS", "2023-10-06", { introducers: ["quyen", "lieu"] }],
      ["OPINIONS", "2023-11-03"],
      ["CELL_RESOLUTION", "2023-12-05", { number: "15-NQ/CB", officials: "9", inFavour: "8" }],
      ["COMMITTEE_RESOLUTION", "2023-12-28", { number: "61-NQ/ĐU" }],
    ],
    remarkMonths: "3",
    remarks: [
      ["2023-10-05", "GGGGG", "PROPOSE"],
      ["2024-01-05", "GGGSG", "PROPOSE"],
    ],
  },
  {
    ...man,
    key: "tai",
    fullName: "Nông Văn Tài",
    bornOn: "1995-03-03",
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "MILITIA", introducedBy: "FARMERS", noticedOn: "2022-02-18" },
    steps: [
      ["LISTED", "2022-03-11", { number: "03-NQ/CB" }],
      ["HELPER", "2022-03-11", { helper: "phu" }],
      ["AWARENESS", "2022-08-12", { number: "CN-38" }],
      ["APPLICATION", "2023-05-08"],
      ["CV", "2023-05-09"],
      ["VERIFICATION", "2023-07-28"],
      ["INTRODUCTIONS", "2023-09-15", { introducers: ["phu", "hung"] }],
      ["OPINIONS", "2023-10-13"],
      ["CELL_RESOLUTION", "2023-11-03", { number: "14-NQ/CB", officials: "9", inFavour: "9" }],
      ["COMMITTEE_RESOLUTION", "2023-11-24", { number: "55-NQ/ĐU" }],
      ["DECISION", "2024-01-22", { number: "31-QĐ/HU" }],
      ["RECEIPT", "2024-02-21"],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-05", "GGGGG", "PROPOSE"]],
    tasks: [
      {
        ...{ what: "Tu sửa mương nước của thôn trước vụ xuân", on: "2024-01-10", due: "2024-02-29" },
        ended: { on: "2024-03-01", outcome: "PARTLY", words: "còn một đoạn chờ xi măng" },
      },
    ],
  },
  {
    ...woman,
    key: "chu",
    fullName: "Má Thị Chu",
    bornOn: "2001-09-09",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "YOUTH_UNION", noticedOn: "2023-01-13" },
    steps: [
      ["LISTED", "2023-02-17", { number: "02-NQ/CB" }],
      ["HELPER", "2023-02-17", { helper: "sao" }],
      ["APPLICATION", "2024-01-08"],
      ["CV", "2024-01-10"],
      ["VERIFICATION", "2024-02-28"],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-12", "GGSSG", "CONTINUE"]],
  },
  {
    ...man,
    key: "la",
    fullName: "Vàng Văn Lả",
    bornOn: "2002-12-01",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "RESERVIST", introducedBy: "VETERANS", noticedOn: "2023-09-08" },
    steps: [
      ["LISTED", "2023-10-06", { number: "13-NQ/CB" }],
      ["HELPER", "2023-10-06", { helper: "lenh" }],
    ],
    remarks: [
      ["2024-02-06", "SSGSG", "CONTINUE"],
      ["2024-03-06", "GSGSG", "CONTINUE"],
    ],
  },
  {
    ...{ ...man, local: false },
    key: "khue",
    fullName: "Đỗ Minh Khuê",
    bornOn: "2003-04-26",
    ...{ schooling: "UPPER_SECONDARY", sourceForce: "YOUTH", introducedBy: "YOUTH_UNION", noticedOn: "2024-02-05" },
    steps: [],
  },
  {
    ...man,
    key: "tong",
    fullName: "Lý Văn Tòng",
    bornOn: "1999-03-15",
    ...{ schooling: "LOWER_SECONDARY", sourceForce: "YOUTH", introducedBy: "FARMERS", noticedOn: "2022-07-15" },
    steps: [
      ["LISTED", "2022-08-12", { number: "08-NQ/CB" }],
      ["HELPER", "2022-08-12", { helper: "nghi-ly" }],
    ],
    stopped: { on: "2023-07-14", reason: "Đi làm ăn xa, không còn cư trú tại xã" },
  },
];

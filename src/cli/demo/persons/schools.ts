import type { DemoCandidate, DemoMember } from "./shapes";

const lower = { cell: "muong-hum-truong-thcs", local: false } as const;
const primary = { cell: "muong-hum-truong-tieu-hoc", local: false } as const;
const [man, woman] = [{ woman: false }, { woman: true }] as const;
const teacher = { schooling: "UPPER_SECONDARY", sourceForce: "TEACHER", introducedBy: "TRADE_UNION" } as const;

/** Teachers, most of them Kinh who came to the commune for work. */
export const schoolMembers: DemoMember[] = [
  {
    ...{ ...lower, ...man, key: "toan", fullName: "Nguyễn Hữu Toàn" },
    ...{ birthYear: 1974, group: "kinh", joinedOn: "2003-09-05" },
  },
  {
    ...{ ...lower, ...woman, key: "van", fullName: "Phạm Thị Bích Vân" },
    ...{ birthYear: 1981, group: "kinh", joinedOn: "2009-11-20" },
  },
  {
    ...{ ...lower, ...man, key: "long", fullName: "Trần Đức Long" },
    ...{ birthYear: 1985, group: "kinh", joinedOn: "2012-05-19" },
  },
  {
    ...{ ...lower, ...woman, key: "oanh", fullName: "Vũ Thị Kim Oanh" },
    ...{ birthYear: 1988, group: "kinh", joinedOn: "2014-11-20" },
  },
  {
    ...{ ...lower, ...man, local: true, key: "tuyen", fullName: "Hoàng Văn Tuyển" },
    ...{ birthYear: 1979, group: "giay", joinedOn: "2007-06-01" },
  },
  {
    ...{ ...lower, ...man, local: true, key: "luy", fullName: "Ly Giờ Lúy" },
    ...{ birthYear: 1990, group: "ha-nhi", joinedOn: "2017-11-20" },
  },
  {
    ...{ ...lower, ...woman, key: "hoai", fullName: "Lê Thị Hoài" },
    ...{ birthYear: 1987, group: "kinh", joinedOn: "2013-05-19" },
    moved: { to: "kin-chu-phin", on: "2023-09-05" },
  },
  {
    ...{ ...primary, ...woman, key: "hien", fullName: "Đặng Thị Mai Hiên" },
    ...{ birthYear: 1978, group: "kinh", joinedOn: "2005-09-05" },
  },
  {
    ...{ ...primary, ...man, key: "quy", fullName: "Lê Văn Quý" },
    ...{ birthYear: 1983, group: "kinh", joinedOn: "2011-11-20" },
  },
  {
    ...{ ...primary, ...woman, key: "tra", fullName: "Ngô Thị Thu Trà" },
    ...{ birthYear: 1986, group: "kinh", joinedOn: "2013-11-20" },
  },
  {
    ...{ ...primary, ...man, local: true, key: "quay-tan", fullName: "Tẩn Dào Quẩy" },
    ...{ birthYear: 1987, group: "dao", joinedOn: "2015-05-19" },
  },
  {
    ...{ ...primary, ...woman, local: true, key: "chia", fullName: "Sùng Thị Chía" },
    ...{ birthYear: 1991, group: "mong", joinedOn: "2018-11-20" },
  },
  // Her twelve months end soon after the day of the demo. She was admitted elsewhere and came with the school year, so that
  // the cell itself admitted nobody that its ledger does not know of.
  {
    ...{ ...primary, ...woman, key: "phuong-anh", fullName: "Cao Thị Phương Anh" },
    ...{ birthYear: 1996, group: "kinh", joinedOn: "2023-04-10", since: "2023-09-05", isOnProbation: true },
  },
];

export const schoolCandidates: DemoCandidate[] = [
  {
    ...{ ...lower, ...woman, ...teacher, key: "huyen", fullName: "Nguyễn Thị Thanh Huyền" },
    ...{ bornOn: "1996-12-08", noticedOn: "2023-03-17" },
    steps: [
      ["LISTED", "2023-04-07", { number: "04-NQ/CB" }],
      ["HELPER", "2023-04-07", { helper: "van" }],
      ["APPLICATION", "2024-01-15"],
      ["CV", "2024-01-16"],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-08", "GGGGG", "CONTINUE"]],
  },
  {
    ...{ ...lower, ...woman, ...teacher, local: true, key: "kieu", fullName: "Vàng Thị Kiều" },
    ...{ bornOn: "1997-05-27", noticedOn: "2023-05-05" },
    steps: [
      ["LISTED", "2023-06-02", { number: "06-NQ/CB" }],
      ["HELPER", "2023-06-02", { helper: "tuyen" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-08", "GGGSG", "CONTINUE"]],
  },
  {
    ...{ ...lower, ...man, ...teacher, key: "dat", fullName: "Trịnh Quốc Đạt" },
    ...{ bornOn: "1999-10-19", noticedOn: "2024-02-23" },
    steps: [],
  },
  {
    ...{ ...primary, ...woman, ...teacher, local: true, key: "ngat", fullName: "Lý Thị Hồng Ngát" },
    ...{ bornOn: "1996-01-30", noticedOn: "2022-08-26" },
    steps: [
      ["LISTED", "2022-09-16", { number: "09-NQ/CB" }],
      ["HELPER", "2022-09-16", { helper: "hien" }],
      ["AWARENESS", "2023-03-10", { number: "CN-52" }],
      ["APPLICATION", "2023-06-05"],
      ["CV", "2023-06-06"],
      ["VERIFICATION", "2023-08-11"],
      ["INTRODUCTIONS", "2023-10-10", { introducers: ["hien", "quy"] }],
      ["OPINIONS", "2023-11-10"],
      ["CELL_RESOLUTION", "2023-12-19", { number: "16-NQ/CB", officials: "5", inFavour: "5" }],
      ["COMMITTEE_RESOLUTION", "2024-01-12", { number: "03-NQ/ĐU" }],
      ["DECISION", "2024-03-04", { number: "96-QĐ/HU" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-10", "GGGGG", "PROPOSE"]],
  },
  {
    ...{ ...primary, ...woman, ...teacher, local: true, key: "va", fullName: "Giàng Thị Vá" },
    ...{ bornOn: "1998-08-08", noticedOn: "2023-08-25" },
    steps: [
      ["LISTED", "2023-09-22", { number: "11-NQ/CB" }],
      ["HELPER", "2023-09-22", { helper: "chia" }],
    ],
    remarkMonths: "3",
    remarks: [["2024-01-10", "GSGGG", "CONTINUE"]],
    tasks: [{ what: "Phụ đạo tiếng Việt cho học sinh lớp 1", on: "2024-02-19", due: "2024-03-29" }],
  },
  {
    ...{ ...primary, ...man, ...teacher, key: "huy", fullName: "Phan Quang Huy" },
    ...{ bornOn: "2000-06-14", noticedOn: "2024-03-01" },
    steps: [],
  },
];

import { cite } from "../sources";
import type { DemoReview } from "../story";
import { namPungCandidates, namPungMembers } from "./nam-pung";
import { piengLaoCandidates, piengLaoMembers } from "./pieng-lao";
import { schoolCandidates, schoolMembers } from "./schools";
import type { DemoClass, DemoPassage } from "./shapes";
import { villageCandidates, villageMembers } from "./village";

/** Who lives in the demo. No such persons exist; Séo Pờ Hồ and Ky Quan San are left to whoever tries the product. */
export const members = [...piengLaoMembers, ...villageMembers, ...schoolMembers, ...namPungMembers];
export const candidates = [...piengLaoCandidates, ...villageCandidates, ...schoolCandidates, ...namPungCandidates];

/** Three of the eight whom Mường Hum admitted in 2023 have a name: they are drawn from that total, and raise no figure. */
export const insideTotal = {
  total: { code: "muong-hum", period: "2023" },
  told: { certainty: "ASSUMED", source: cite("MH-2", "người minh họa, không có thật, nằm trong số 8") },
} as const;

/** Admitted by name without a dossier here. */
export const admitted = {
  organization: "muong-hum-truong-thcs",
  ...{ fullName: "Đinh Thị Hồng Nhung", bornOn: "1995-07-03", woman: "yes", local: "no" },
  ...{ decisionNo: "398-QĐ/HU", decidedOn: "2023-10-27", receivedOn: "2023-11-03", ceremonyOn: "2023-11-18" },
  ...{ minority: "no", youth: "yes", schooling: "UPPER_SECONDARY", occupation: "PUBLIC_SERVICE" },
  ...{ qualification: "UNIVERSITY", politicalTheory: "ELEMENTARY" },
} as const;

export const passages: DemoPassage[] = [
  {
    candidate: "nghi",
    steps: [
      ["NEW_MEMBER_CLASS", "2023-08-18", { number: "ĐVM-17" }],
      ["PROPOSAL", "2024-02-20", { number: "03-NQ/CB", officials: "8", inFavour: "8" }],
    ],
    recognised: { on: "2024-03-11", number: "104-QĐ/HU" },
  },
  { candidate: "khe", steps: [["NEW_MEMBER_CLASS", "2023-11-24", { number: "ĐVM-29" }]] },
];

export const classes: DemoClass[] = [
  {
    key: "2023-3",
    organization: "muong-hum",
    name: "Lớp bồi dưỡng nhận thức về Đảng khóa III năm 2023",
    ...{ from: "2023-09-11", to: "2023-09-15", sentOn: "2023-08-30", documentNo: "14-CV/ĐU" },
    seats: ["ve", "dien", "chu", "huyen", "kieu", "toa", "u"],
    results: { on: "2023-09-22", failed: ["toa"], absent: ["u"] },
  },
  {
    key: "2024-1",
    organization: "muong-hum",
    name: "Lớp bồi dưỡng nhận thức về Đảng khóa I năm 2024",
    ...{ from: "2024-04-08", to: "2024-04-12", sentOn: "2024-03-12", documentNo: "05-CV/ĐU" },
    seats: ["toa", "u", "la", "va"],
  },
  {
    key: "2024-nam-pung",
    organization: "nam-pung",
    name: "Lớp bồi dưỡng nhận thức về Đảng khóa I năm 2024",
    ...{ from: "2024-04-08", to: "2024-04-12", sentOn: "2024-03-13", documentNo: "04-CV/ĐU" },
    seats: ["do"],
  },
];

/** Members in charge of households or a clan. */
export const charges = [
  { member: "pen", kind: "HOUSEHOLDS", name: "Nhóm hộ số 3 (11 hộ)", from: "2022-01-15" },
  { member: "chao-ta", kind: "CLAN", name: "Họ Chảo", from: "2021-06-01" },
  { member: "khay", kind: "HOUSEHOLDS", name: "Nhóm hộ gần chợ (14 hộ)", from: "2022-03-01" },
] as const;

/** Cells that found whom to follow, beside those that the article calls exhausted. */
export const sourceReviews: DemoReview[] = [
  reviewed("pieng-lao", "2023-12-20", 3),
  reviewed("muong-hum-muong-hum", "2023-12-22", 2),
];

function reviewed(code: string, on: string, outstanding: number): DemoReview {
  const told = { certainty: "ASSUMED", source: cite("MH-4", "rà soát minh họa, không có trong bài báo") } as const;
  return { code, year: 2023, on, result: "HAS_SOURCE", outstanding, causes: [], ...told };
}

import type { DemoUser } from "./story";

const provinces = ["lao-cai", "yen-bai", "son-la", "ha-tinh", "quang-nam"];
const districts = ["bat-xat", "luc-yen", "sop-cop", "huong-khe", "nui-thanh"];

/** The four logins; no such persons exist. */
export const users: DemoUser[] = [
  {
    email: "reviewer@demo",
    name: "Trần Thị Thu Hằng (bản demo)",
    grants: provinces.map((code) => ({ role: "reviewer", code })),
  },
  {
    email: "board@demo",
    name: "Nguyễn Văn Minh (bản demo)",
    grants: districts.map((code) => ({ role: "board", code })),
  },
  {
    email: "secretary@demo",
    name: "Lý A Sinh (bản demo)",
    grants: [{ role: "secretary", code: "muong-hum" }],
  },
  { email: "admin@demo", name: "Phạm Quốc Bảo (bản demo)", grants: [{ role: "admin" }] },
];

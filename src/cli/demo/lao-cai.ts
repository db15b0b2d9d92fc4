import { highland, highlandBorder } from "./areas";
import { bareCommunes, commune } from "./names";
import type { DemoOrganization } from "./story";

/** The ten cells, village cells and offices in the order the commune lists them. */
const muongHum = commune(
  "Mường Hum",
  "Ky Quan San, Tả Pờ Hồ, Piềng Láo, Mường Hum, Trường THCS, Công an xã, Trạm Y tế xã, Séo Pờ Hồ, Trường Tiểu học, Trường Mầm non",
  { areas: highland, offices: "" },
);

/** Communes as they stood in 2024, after those of 2020 were joined. */
const batXat: DemoOrganization = {
  code: "bat-xat",
  name: "Đảng bộ huyện Bát Xát",
  kind: "DISTRICT",
  areas: highlandBorder,
  children: [
    muongHum,
    ...bareCommunes("thị trấn Bát Xát", ["MOUNTAIN", "BORDER"]),
    ...bareCommunes(
      "A Lù, A Mú Sung, Bản Qua, Bản Vược, Cốc Mỳ, Nậm Chạc, Quang Kim, Trịnh Tường, Y Tý",
      highlandBorder,
    ),
    ...bareCommunes("Bản Xèo, Dền Sáng, Dền Thàng, Mường Vi", highland),
    commune("Nậm Pung", "Kin Chu Phìn, Tả Lé", { areas: highland, offices: "" }),
    ...bareCommunes("Pa Cheo, Phìn Ngan", highland),
    ...bareCommunes("Sàng Ma Sáo, Tòng Sành, Trung Lèng Hồ", highland),
  ],
};

export const laoCai: DemoOrganization = {
  code: "lao-cai",
  name: "Đảng bộ tỉnh Lào Cai",
  kind: "PROVINCE",
  children: [batXat],
};

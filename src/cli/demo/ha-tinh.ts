import { bareCommunes, commune } from "./names";
import type { DemoArea, DemoOrganization } from "./story";

const border: DemoArea[] = ["MOUNTAIN", "BORDER"];

const huongLien = commune("Hương Liên", "1, 2, 3, 4, 5, 6, 7", {
  areas: ["MOUNTAIN", "BORDER", "ETHNIC_MINORITY"],
  offices: "Trường học, Trạm Y tế xã, Công an xã",
});

const huongKhe: DemoOrganization = {
  code: "huong-khe",
  name: "Đảng bộ huyện Hương Khê",
  kind: "DISTRICT",
  areas: border,
  children: [
    huongLien,
    ...bareCommunes("thị trấn Hương Khê"),
    ...bareCommunes("Hòa Hải, Phú Gia, Hương Vĩnh, Hương Lâm", border),
    ...bareCommunes("Lộc Yên, Hương Trạch, Hương Đô, Phúc Trạch, Hà Linh, Điền Mỹ, Hương Thủy", ["MOUNTAIN"]),
    ...bareCommunes("Hương Long, Hương Giang, Hương Bình, Hương Xuân, Gia Phố", ["MOUNTAIN"]),
    ...bareCommunes("Phúc Đồng, Hương Trà, Phú Phong", ["MOUNTAIN"]),
  ],
};

export const haTinh: DemoOrganization = {
  code: "ha-tinh",
  name: "Đảng bộ tỉnh Hà Tĩnh",
  kind: "PROVINCE",
  children: [huongKhe],
};

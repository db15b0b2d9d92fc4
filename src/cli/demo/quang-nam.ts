import { bareCommunes } from "./names";
import type { DemoOrganization } from "./story";

const nuiThanh: DemoOrganization = {
  code: "nui-thanh",
  name: "Đảng bộ huyện Núi Thành",
  kind: "DISTRICT",
  children: [
    ...bareCommunes("thị trấn Núi Thành"),
    ...bareCommunes("Tam Xuân I, Tam Xuân II, Tam Anh Bắc, Tam Anh Nam, Tam Hiệp, Tam Nghĩa, Tam Quang"),
    ...bareCommunes("Tam Giang, Tam Hòa, Tam Tiến, Tam Mỹ Đông"),
    ...bareCommunes("Tam Hải", ["ISLAND"]),
    ...bareCommunes("Tam Mỹ Tây, Tam Sơn, Tam Thạnh", ["MOUNTAIN"]),
    ...bareCommunes("Tam Trà", ["MOUNTAIN", "ETHNIC_MINORITY"]),
  ],
};

export const quangNam: DemoOrganization = {
  code: "quang-nam",
  name: "Đảng bộ tỉnh Quảng Nam",
  kind: "PROVINCE",
  children: [nuiThanh],
};

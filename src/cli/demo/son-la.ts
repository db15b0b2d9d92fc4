import { highland, highlandBorder } from "./areas";
import { committee, commune, grassrootsCells } from "./names";
import type { DemoArea, DemoOrganization } from "./story";

const offices = "Trường Mầm non, Trường Tiểu học, Trường THCS, Trạm Y tế xã, Công an xã";

/** Eight communes: Mường Lạn's 21 cells as printed, the others filled to the district's 184. */
const communes = [
  bans(
    "Mường Lạn",
    "Mường Lạn, Cang Cói, Nà Khi, Nà Ản, Nà Vạc, Phiêng Pen, Khá, Cống, Co Muông, Pu Hao, Huổi Khi, Pá Kạch, Nong Phụ, Huổi Pá, Nậm Lạn, Huổi Lè",
    highlandBorder,
  ),
  bans(
    "Mường Và",
    "Mường Và, Hốc, Nà Mòn, Nà Lừa, Nà Một, Nà Vèn, Nà Nghè, Huổi Ca, Huổi Vèn, Huổi Lầu, Huổi Niếng, Huổi Pót, Pá Khoang, Pá Vai, Púng Pảng, Phiêng Nó, Sổm Pói, Tông, Cọ, Pú Hao, Lọng Ôn",
    highlandBorder,
  ),
  bans(
    "xã Sốp Cộp",
    "Sốp Cộp, Sốp Nặm, Hua Mường, Nà Dìa, Nà Nó, Nà Sài, Pe, Ban, Lả Mường, Cang Mường, Huổi Khăng, Tà Cọ, Pom Khăng, Co Pồng, Nó Sài",
    highland,
  ),
  bans(
    "Púng Bánh",
    "Púng, Bánh, Lùn, Phải, Liềng, Kéo, Búa, Khá Nghịu, Huổi Cốp, Huổi Hin, Nà Liền, Pá Púng, Phiêng Ban, Nậm Ban, Co Hịnh",
    highland,
  ),
  bans(
    "Mường Lèo",
    "Liềng, Mạt, Huổi Phúc, Nậm Khún, Nậm Pừn, Huổi Áng, Huổi Luông, Huổi Lạ, Pá Khoang, Sam Quảng, Chăm Hỳ, Nà Chòm",
    highlandBorder,
  ),
  bans(
    "Dồm Cang",
    "Dồm, Cang, Tốc Lìu, Pặt Pháy, Nà Pháy, Nà Khoang, Huổi Nó, Huổi Yên, Men, Pồng, Lọng Phát",
    highland,
  ),
  bans("Nậm Lạnh", "Lạnh, Phổng, Bang, Kham, Pánh, Hua Lạnh, Huổi Hịa, Hin Chá, Púng Tòng", highlandBorder),
  bans("Sam Kha", "Sam Kha, Púng Báng, Phá Thóng, Pu Sút, Nậm Tỉa, Huổi Sang, Huổi My, Ten Lán, Hin Chá", highland),
];

const agencies = [
  committee(
    "Công an huyện Sốp Cộp",
    "POLICE",
    "Đội Tham mưu, Đội An ninh, Đội Cảnh sát hình sự, Đội Cảnh sát ma túy, Đội Cảnh sát giao thông, Đội Quản lý hành chính, Đội Xây dựng phong trào, Nhà tạm giữ",
  ),
  committee(
    "Quân sự huyện Sốp Cộp",
    "MILITARY",
    "Ban Tham mưu, Ban Chính trị, Ban Hậu cần Kỹ thuật, Trung đội bộ binh",
  ),
  committee(
    "Trung tâm Y tế huyện Sốp Cộp",
    "HEALTH",
    "Khoa Nội, Khoa Ngoại, Khoa Sản, Khoa Nhi, Khoa Khám bệnh, Khoa Xét nghiệm, Khoa Kiểm soát bệnh tật, Phòng khám Mường Lạn",
  ),
  committee(
    "cơ quan Đảng huyện Sốp Cộp",
    "AGENCY",
    "Văn phòng Huyện ủy, Ban Tổ chức Huyện ủy, Ban Tuyên giáo Huyện ủy, Ban Dân vận Huyện ủy, Ủy ban Kiểm tra Huyện ủy, Trung tâm Chính trị huyện",
  ),
  committee(
    "cơ quan chính quyền huyện Sốp Cộp",
    "AGENCY",
    "Văn phòng HĐND và UBND huyện, Phòng Nội vụ, Phòng Tài chính Kế hoạch, Phòng Nông nghiệp, Phòng Kinh tế Hạ tầng, Phòng Tài nguyên Môi trường, Phòng Giáo dục Đào tạo, Phòng Lao động, Phòng Dân tộc, Thanh tra huyện",
  ),
];

const sopCop: DemoOrganization = {
  code: "sop-cop",
  name: "Đảng bộ huyện Sốp Cộp",
  kind: "DISTRICT",
  areas: highlandBorder,
  children: [
    ...communes,
    ...agencies,
    ...grassrootsCells("Trường THPT Sốp Cộp, Trường PTDT nội trú Sốp Cộp, Trung tâm Giáo dục thường xuyên Sốp Cộp"),
    ...grassrootsCells("Viện Kiểm sát nhân dân huyện Sốp Cộp, Tòa án nhân dân huyện Sốp Cộp"),
    ...grassrootsCells("Chi cục Thi hành án dân sự huyện Sốp Cộp, Hạt Kiểm lâm Sốp Cộp, Kho bạc Nhà nước Sốp Cộp"),
    ...grassrootsCells("Ngân hàng Nông nghiệp Sốp Cộp, Điện lực Sốp Cộp"),
  ],
};

export const sonLa: DemoOrganization = {
  code: "son-la",
  name: "Đảng bộ tỉnh Sơn La",
  kind: "PROVINCE",
  children: [sopCop],
};

function bans(name: string, hamlets: string, areas: DemoArea[]): DemoOrganization {
  return commune(name, hamlets, { areas, noun: "bản", offices });
}

import { lucYenCommunes } from "./luc-yen-communes";
import { committee, grassrootsCells } from "./names";
import type { DemoOrganization } from "./story";

const agencies = [
  committee(
    "Công an huyện Lục Yên",
    "POLICE",
    "Đội Tham mưu, Đội An ninh, Đội Cảnh sát hình sự, Đội Cảnh sát kinh tế, Đội Cảnh sát ma túy, Đội Cảnh sát giao thông, Đội Quản lý hành chính, Đội Xây dựng phong trào, Nhà tạm giữ",
  ),
  committee(
    "Quân sự huyện Lục Yên",
    "MILITARY",
    "Ban Tham mưu, Ban Chính trị, Ban Hậu cần Kỹ thuật, Trung đội bộ binh",
  ),
  committee(
    "Trung tâm Y tế huyện Lục Yên",
    "HEALTH",
    "Khoa Nội, Khoa Ngoại, Khoa Sản, Khoa Nhi, Khoa Khám bệnh, Khoa Xét nghiệm, Khoa Dược, Khoa Kiểm soát bệnh tật",
  ),
  committee(
    "cơ quan Đảng huyện Lục Yên",
    "AGENCY",
    "Văn phòng Huyện ủy, Ban Tổ chức Huyện ủy, Ban Tuyên giáo Huyện ủy, Ban Dân vận Huyện ủy, Ủy ban Kiểm tra Huyện ủy, Trung tâm Chính trị huyện",
  ),
  committee(
    "cơ quan chính quyền huyện Lục Yên",
    "AGENCY",
    "Văn phòng HĐND và UBND huyện, Phòng Nội vụ, Phòng Tài chính Kế hoạch, Phòng Nông nghiệp, Phòng Kinh tế Hạ tầng, Phòng Tài nguyên Môi trường, Phòng Giáo dục Đào tạo, Phòng Lao động, Phòng Văn hóa Thông tin, Thanh tra huyện",
  ),
];

const lucYen: DemoOrganization = {
  code: "luc-yen",
  name: "Đảng bộ huyện Lục Yên",
  kind: "DISTRICT",
  areas: ["MOUNTAIN", "ETHNIC_MINORITY"],
  children: [
    ...lucYenCommunes,
    ...agencies,
    ...grassrootsCells("Trường THPT Hoàng Văn Thụ, Trường THPT Hồng Quang, Trường THPT Mai Sơn"),
    ...grassrootsCells("Trường PTDT nội trú Lục Yên, Trung tâm Giáo dục nghề nghiệp Lục Yên"),
    ...grassrootsCells("Viện Kiểm sát nhân dân huyện Lục Yên, Tòa án nhân dân huyện Lục Yên"),
    ...grassrootsCells("Chi cục Thi hành án dân sự huyện Lục Yên, Hạt Kiểm lâm Lục Yên, Kho bạc Nhà nước Lục Yên"),
    ...grassrootsCells("Ngân hàng Nông nghiệp Lục Yên, Ngân hàng Chính sách xã hội Lục Yên"),
    ...grassrootsCells("Điện lực Lục Yên, Bưu điện huyện Lục Yên"),
  ],
};

export const yenBai: DemoOrganization = {
  code: "yen-bai",
  name: "Đảng bộ tỉnh Yên Bái",
  kind: "PROVINCE",
  children: [lucYen],
};

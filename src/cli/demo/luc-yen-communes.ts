import { highland } from "./areas";
import { commune } from "./names";
import type { DemoOrganization } from "./story";

/** The town and 23 communes; Lâm Thượng's Khéo Lẹng and Thâm Pất stand in the article. */
export const lucYenCommunes: DemoOrganization[] = [
  commune("thị trấn Yên Thế", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15", {
    areas: ["MOUNTAIN"],
    noun: "tổ dân phố",
    offices:
      "Trường Mầm non, Trường Tiểu học, Trường THCS, Trạm Y tế thị trấn, Công an thị trấn, Hợp tác xã Thống Nhất",
  }),
  ...(
    [
      [
        "Lâm Thượng",
        "Khéo Lẹng, Thâm Pất, Nà Kéo, Nà Bẻ, Tông Pắng, Tông Cụm, Bó Mi, Nặm Chắn, Nặm Trọ, Hin Trang, Khéo Phầy, Bản Muổi",
      ],
      ["An Lạc", "Cầu Vè, Hàm Rồng, Làng Đũng, Làng Hốc, Tặng An, Khe Phay, Đồng Tâm, Ngòi Tau"],
      ["An Phú", "Cửa Ngòi, Làng Thọc, Mường Thượng, Mường Hạ, Nà Dụ, Nà Hà, Khau Ca, Tân Lập, Đồng Dân"],
      ["Động Quan", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10"],
      ["Khai Trung", "Giáp Luồng, Khe Rùng, Tát Én, Khuổi Sếnh, Làng Sinh"],
      ["Khánh Hòa", "Khe Chung, Khe Pháo, Khe Vai, Làng Chạp, Làng Nộc, Tông Áng, Tông Quan, Đồng Tiến, Nà Luồng"],
      ["Khánh Thiện", "Tông Mộ, Tông Quan, Nà Luông, Nà Bó, Nà Lại, Khau Sảo, Làng Giàu, Làng Mường"],
      ["Liễu Đô", "Cây Mơ, Chính Quân, Cây Thị, Ngòi Tráng, Kha Bán, Ngả Tiên, Tiền Phong, Đồng Tâm"],
      ["Mai Sơn", "Sơn Bắc, Sơn Nam, Sơn Đông, Sơn Tây, Sơn Hạ, Sơn Trung, Nà Hin"],
      ["Minh Chuẩn", "Cốc Há, Mường Chuẩn, Nà Khau, Làng Mỵ, Khuôn Luông, Khuổi Cại, Tông Rạng"],
      ["Minh Tiến", "Khau Nghiềm, Làng Ven, Khau Dự, Tông Luông, Nà Hao, Cốc Bó, Làng Quỵ, Làng Trang, Bản Chang"],
      ["Minh Xuân", "Chang Pồng, Nà Đồng, Nà Ngoan, Khuổi Giàng, Làng Chanh, Ngòi Vặc, Khe Lống, Nậm Ngập, Tân Quang"],
      [
        "Mường Lai",
        "Cốc Khuất, Nà Cáy, Nà Ké, Nà Chao, Nà Va, Bản Riềng, Khau Mạng, Tông Lạnh, Lạn Sơn, Thâm Nguyên, Làng Lạnh, Đồng Quý",
      ],
      ["Phan Thanh", "Bản Rịa, Bản Chang, Khau Chiêng, Khe Bín, Nà Dẻo, Khe Vầu, Cốc Lải, Làng Nè"],
      ["Phúc Lợi", "1 Túc, 2 Túc, 3 Túc, 1 Thuồng, 2 Thuồng, 1 Vàn, 2 Vàn, Khe Phưa, Khe Sác, Tà Hạng"],
      ["Tân Lập", "Bản Thủy, Bản Ính, Khe Hùm, Khe Thuyền, Lũng Cọ, Xiêng, Tung Quang, Nà Nọi"],
      ["Tân Lĩnh", "Bến Muỗm, Làng Cang, Làng Mường, Ngòi Kè, Ngọc Minh, Thuồng, Trần Phú, Minh Lĩnh, Yên Định"],
      ["Tân Phượng", "Khiểng Khun, Khe Bín, Bó Cái, Lũng Đẩy, Nà Phiêng"],
      ["Tô Mậu", "Cửa Ngòi, Làng Mủng, Nà Hỏa, Nà Pan, Ngã Hai, Đoàn Kết, Minh Thành, Nà Tông"],
      ["Trung Tâm", "Sâu Chua, Làng Đát, Khe Phào, Khe Dọng, Ngòi Thìu, Trung Tâm, Vàn Xa, Khuổi Mười"],
      ["Trúc Lâu", "Bản Lẫu, Bản Pạu, Bản Ngù, Bản Riềng, Khe Giang, Khe Nhừ, Trúc Khê, Tu Trạng"],
      ["Vĩnh Lạc", "Bến Lăn, Bó Cọ, Cốc Xa, Làng Bạc, Loong Xe, Pù Thạo, Yên Hợp, Vĩnh Đông"],
      ["Yên Thắng", "Đồng Cạn, Làng Già, Làng Giáng, Tông Áng, Thâm Rằng, Cốc Pục, Thoóc Phưa, Yên Sơn, Yên Thịnh"],
    ] as const
  ).map(([name, hamlets]) => commune(name, hamlets, { areas: highland })),
];

import type { Client } from "pg";
import { folded, sortKeyOf } from "@/domain/name";

const list = (words: string) => words.normalize("NFC").split(/\s+/);

/** Two syllables make the name of a commune, a hamlet or a school. */
const first = list(`Mường Nậm Bản Tân Phú Bình An Vĩnh Thanh Yên Hòa Long Đông Tây Nam Bắc Sơn Thủy Đại Trung
  Thượng Hạ Xuân Thu Quang Minh Hưng Thịnh Kim Ngọc Lâm Phong Hải Giang Châu Tiên Vạn Cẩm Quế Hương Trường Phước
  Lộc Thọ Khánh Diên Điện Đức Nghĩa Lạc Cao Chiềng Sín Tả Pá Huổi Phìn Séo`);
const second = list(`Hum Lay Sơn Hòa Bình Thành Lộc Phú Xuân Thủy Lâm An Thịnh Cường Tiến Phong Giang Hải Long Vân
  Khê Lĩnh Trạch Đồng Điền Thạch Mỹ Lợi Phước Thọ Nghĩa Đức Hiệp Thắng Lập Dân Quý Trung Quang Minh Tú Châu Lương
  Khai Khoa Ninh Ngãi Đình Kiều Hồng Lan Liên Mai Cúc Pa Lèng Chải Phình Sử Pờ`);

const families = list(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Giàng Vàng Lò Quàng
  Hà Đinh Mai Trịnh Lương Triệu Nông Bàn Tòng Cà`);
const middles = {
  women: list("Thị Thu Ngọc Minh Thanh Bích Kim Hồng"),
  men: list("Văn Đức Xuân Quang Hữu A Minh Đình"),
};
const given = {
  women: list("Hoa Lan Hằng Mai Hương Thủy Nga Hà Linh Trang Yến Dung Huệ Thảo Phương Vân Nhung Loan Xuân Mỷ"),
  men: list("Hùng Dũng Nam Sơn Tùng Minh Long Hải Thắng Bình Cường Tuấn Đạt Khánh Phong Sinh Páo Chính Quân Vinh"),
};

/** The words of all names, a row for each list, in a table of this connection: as written, as searched, as sorted. */
export async function prepareWords(client: Client) {
  const lists = {
    first,
    second,
    family: families,
    "middle.women": middles.women,
    "middle.men": middles.men,
    "given.women": given.women,
    "given.men": given.men,
  };
  const rows = Object.entries(lists).map(([list, texts]) => ({
    list,
    size: texts.length,
    texts,
    folded: texts.map(folded),
    keys: texts.map(sortKeyOf),
  }));
  await client.query(`CREATE UNLOGGED TABLE words AS SELECT *
    FROM jsonb_to_recordset(${quoted(rows)}) AS w(list text, size int, texts text[], folded text[], keys text[])`);
}

/** JSON as a literal: no parameter can stand in a statement that makes a table. */
export const quoted = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;

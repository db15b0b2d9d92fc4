import { folded } from "../name";

/** The 54 ethnic groups of Viet Nam, by the name most used; two official orders of codes circulate, so none is a key. */
const names = [
  ...["Kinh", "Tày", "Thái", "Mường", "Khmer", "Hoa", "Nùng", "Mông", "Dao", "Gia Rai", "Ê Đê", "Ba Na", "Sán Chay"],
  ...["Chăm", "Cơ Ho", "Xơ Đăng", "Sán Dìu", "Hrê", "Ra Glai", "Mnông", "Thổ", "Xtiêng", "Khơ Mú", "Bru - Vân Kiều"],
  ...["Cơ Tu", "Giáy", "Tà Ôi", "Mạ", "Giẻ Triêng", "Co", "Chơ Ro", "Xinh Mun", "Hà Nhì", "Chu Ru", "Lào", "La Chí"],
  ...["Kháng", "Phù Lá", "La Hủ", "La Ha", "Pà Thẻn", "Lự", "Ngái", "Chứt", "Lô Lô", "Mảng", "Bố Y", "Cờ Lao"],
  ...["Cống", "Si La", "Pu Péo", "Rơ Măm", "Brâu", "Ơ Đu"],
];

export type EthnicGroup = { readonly slug: string; readonly name: string };

/** Each by its slug ("mong", "bru-van-kieu"), which is what is kept. */
export const ethnicGroups: readonly EthnicGroup[] = names.map((name) => ({
  slug: folded(name.normalize("NFC")).replace(/[^a-z]+/g, "-"),
  name: name.normalize("NFC"),
}));

export const ethnicGroupNamed = (slug: string): string | undefined =>
  ethnicGroups.find((group) => group.slug === slug)?.name;

export const common = {
  product: "Nguồn",
  purpose: "Theo dõi phát triển đảng viên",
  persons: "{count, number} người",
  none: "–",
  save: "Lưu",
  cancel: "Bỏ thay đổi",
  back: "Quay lại",
  details: "Chi tiết",
  previous: "Trang trước",
  next: "Trang sau",
} as const;

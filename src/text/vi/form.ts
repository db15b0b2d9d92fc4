export const form = {
  sending: "Đang gửi",
  refused: "Chưa ghi được. Đồng chí xem lại {count, number} chỗ sau:",
  kept: "Những gì đồng chí đã nhập vẫn còn nguyên.",
  confirm: "Tôi đã kiểm tra, vẫn ghi",
  optional: "(không bắt buộc)",
  choose: "Chọn",
} as const;

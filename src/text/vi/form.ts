export const form = {
  sending: "Đang gửi",
  unsent: "Máy chủ chưa trả lời nên chưa biết đã ghi hay chưa. Đồng chí chờ ít giây rồi gửi lại; không bị ghi hai lần.",
  refused: "Chưa ghi được. Đồng chí xem lại {count, number} chỗ sau:",
  kept: "Những gì đồng chí đã nhập vẫn còn nguyên.",
  confirm: "Tôi đã kiểm tra, vẫn ghi",
  optional: "(không bắt buộc)",
  choose: "Chọn",
  copy: "Chép",
  copied: "Đã chép",
} as const;

export const veil = {
  few: "<{count, number}",
  veiled: "ẩn",
  note: "Đồng chí không được mở họ tên nên ở mục dân tộc thiểu số, theo tôn giáo, số dưới {count, number} người chỉ hiện “<{count, number}” và không tính phần trăm; số ghi “ẩn” là để không ai suy ra được số ấy.",
} as const;

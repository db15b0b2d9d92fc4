export const product = {
  name: "Nguồn",
  purpose: "Theo dõi phát triển đảng viên",
} as const;

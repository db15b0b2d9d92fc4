/** Said by the error page, which runs in the browser: keep it small. */
export const failure = {
  heading: "Chưa lấy được số liệu",
  text: "Máy chủ chưa trả lời được. Những gì đồng chí đã ghi không mất.",
  code: "Mã để báo hỗ trợ:",
  retry: "Thử lại",
} as const;

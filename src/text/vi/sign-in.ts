export const signIn = {
  title: "Đăng nhập",
  email: "Thư điện tử",
  password: "Mật khẩu",
  code: "Mã xác nhận",
  codeOptional: "(nếu đã bật)",
  codeHint: "Sáu chữ số trong ứng dụng xác nhận.",
  submit: "Đăng nhập",
  session: "Phiên làm việc tự đóng sau {minutes, number} phút không dùng.",
  motto: "Mỗi lần kết nạp ghi một lần, ở nơi biết rõ nhất. Mọi con số ở cấp trên đúng theo ngay.",
  picture: "Nhiều dòng nhỏ từ chi bộ chảy về xã, về huyện thành một dòng",
} as const;

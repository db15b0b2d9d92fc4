/** Said in place of a page that could not be made; plain HTML without the dictionary. */
export const outage = {
  product: "Nguồn",
  heading: {
    away: "Máy chủ tạm thời chưa lấy được số liệu",
    full: "Máy chủ hết chỗ lưu",
    address: "Địa chỉ này không đúng",
    foreign: "Tệp này được mở từ một trang web khác",
    busy: "Máy chủ đang lập nhiều tệp báo cáo",
    unforeseen: "Chưa mở được trang này",
  },
  text: {
    away: "Cơ sở dữ liệu đang khởi động lại, thường xong trong ít giây. Những gì đồng chí đã ghi không mất.",
    full: "Đồng chí báo người quản trị máy chủ giải phóng chỗ trống. Những gì đồng chí đã ghi không mất.",
    address: "Trong địa chỉ có ký tự không đọc được. Đồng chí kiểm tra lại đường dẫn, hoặc đi từ trang đầu.",
    foreign:
      "Mỗi lần tải tệp được ghi vào nhật ký với tên đồng chí. Nếu đúng là đồng chí muốn tải, đồng chí bấm “Thử lại”.",
    busy: "Nhiều người đang tải tệp cùng lúc. Đồng chí chờ khoảng 15 giây rồi bấm “Thử lại”. Số liệu không bị ảnh hưởng.",
    unforeseen: "Máy chủ gặp lỗi khi mở trang. Những gì đồng chí đã ghi không mất.",
  },
  sent: "Những gì đồng chí vừa gõ vẫn còn trong trình duyệt: chờ ít giây rồi tải lại trang và đồng ý gửi lại. Gửi lại không bị ghi hai lần.",
  retry: "Thử lại",
  home: "Về trang đầu",
  code: "Mã để báo hỗ trợ:",
} as const;

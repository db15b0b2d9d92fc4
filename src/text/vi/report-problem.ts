/** What problems with reports and their annexes say. */
export const reportProblem = {
  "report.periodKind": "Báo cáo lập cho tháng, quý, nửa năm, năm hoặc nhiệm kỳ.",
  "report.notBegun": "Kỳ này bắt đầu ngày {day}; đồng chí lập báo cáo từ ngày đó.",
  "report.movedOn": "Số liệu bên dưới đang được ghi thêm. Đồng chí chờ ít phút rồi chốt lại.",
  "report.tooManyOrders":
    "Đồng chí đang có {count, number} phụ lục chưa lập xong. Đồng chí chờ một phụ lục xong rồi lập tiếp.",
  "report.tooManyOrdersHere":
    "Tổ chức này đang có {count, number} phụ lục chưa lập xong. Đồng chí chờ ít phút rồi lập tiếp.",
  "report.numberForm": "Số báo cáo chỉ gồm chữ số, có thể kèm một chữ cái, ví dụ 12 hoặc 12a; ký hiệu {sign} có sẵn.",
  "report.signedEarly": "Số liệu của báo cáo tính đến ngày {day}; ngày ký không thể trước ngày đó.",
  "report.unsigned":
    "Báo cáo chưa ghi đủ số và họ tên người ký. Nếu ký, lấy số sau khi chốt, đồng chí đánh dấu ô dưới rồi bấm lại; số, ngày và người ký ghi sau ở trang báo cáo đã chốt.",
  "report.numberTwice":
    "Số {number} năm {year} đã ghi ở báo cáo {length, plural, =1 {tháng {to}} other {từ tháng {from} đến tháng {to}}} chốt ngày {day}. Nếu vẫn đúng là số này, đồng chí đánh dấu ô dưới rồi bấm lại.",
  "report.sameSigning": "Số, ngày và người ký đã ghi đúng như vậy rồi, không có gì để ghi thêm.",
  "report.signedMeanwhile":
    "Trong lúc đồng chí ghi, đã có người ghi số, ngày và người ký của báo cáo này. Đồng chí tải lại trang, xem điều đã ghi rồi ghi tiếp nếu còn cần.",
} as const;

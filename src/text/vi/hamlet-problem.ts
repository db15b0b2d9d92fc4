/** What problems with hamlets, and with whoever is in charge of them, say. */
export const hamletProblem = {
  "hamlet.unknown": "Không có thôn, bản này trong phạm vi của đồng chí.",
  "hamlet.codeTaken": "Mã này đã dùng cho một thôn, bản khác. Đồng chí chọn mã khác.",
  "hamlet.nameTaken": "Xã, phường đã có thôn, bản tên này, còn hoạt động. Đồng chí mở thôn, bản ấy, hoặc ghi tên khác.",
  "hamlet.notCommune": "Thôn, bản ghi ở đảng bộ xã, phường. Đồng chí mở trang của xã, phường ấy.",
  "hamlet.nothingChanged": "Vẫn như đã ghi, không có gì để ghi thêm.",
  "hamlet.nothingSaid": "Đồng chí ghi ít nhất một số liệu, hoặc dân tộc chủ yếu.",
  "hamlet.closed": "Thôn, bản này đã kết thúc ngày {day}.",
  "hamlet.beforeFirst": "Thôn, bản có từ ngày {day}; ngày ghi sớm hơn ngày đó.",
  "hamlet.laterOne": "Từ ngày {day} đã ghi một lần thay đổi. Đồng chí chọn ngày đó hoặc muộn hơn.",
  "hamlet.usedLater": "Có số liệu, chi bộ hoặc người phụ trách ghi từ ngày {day}. Đồng chí chọn ngày đó hoặc muộn hơn.",
  "hamlet.poorAboveHouseholds": "Hộ nghèo là {poor, number}, nhiều hơn tổng số hộ {households, number}.",
  "hamlet.householdsAbovePopulation":
    "Nhân khẩu là {population, number}, ít hơn số hộ {households, number}. Đồng chí xem lại hai số.",
  "hamlet.cellUnknown": "Không có chi bộ này ở xã. Thôn, bản do một chi bộ của chính xã ấy phụ trách.",
  "hamlet.noneWithCell": "Trắng chi bộ thì không chọn chi bộ. Đồng chí bỏ chọn, hoặc đổi hình thức.",
  "hamlet.ownAlready":
    "Thôn, bản đã có chi bộ riêng là {cell} từ ngày {day}. Ghi “trắng chi bộ” từ ngày chi bộ ấy thôi phụ trách, rồi ghi chi bộ mới.",
  "hamlet.cellOwned": "Chi bộ này là chi bộ riêng của {hamlet}. Ghi nơi ấy là chi bộ ghép trước.",
  "hamlet.cellShared": "Chi bộ này đang phụ trách cả {hamlet}, nên là chi bộ ghép.",
  "hamlet.elsewhere": "Thôn, bản này ở xã khác. Đồng chí chọn thôn, bản của xã nơi người này sinh hoạt.",
  "contact.telephoneInvalid": "Số điện thoại bắt đầu bằng 0 hoặc +84 và có 9 đến 11 chữ số.",
  "contact.nobody": "Hiện chưa ghi ai. Đồng chí ghi họ tên.",
} as const;

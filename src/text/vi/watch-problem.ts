import type { WatchProblemCode } from "@/domain/watch/problem-code";

/** What problems with cases and thresholds say. */
export const watchProblem = {
  "watch.unknown": "Không có việc cần theo dõi này trong phạm vi của đồng chí.",
  "watch.movedOn": "Việc này vừa có người cập nhật. Đồng chí mở lại trang để xem bản mới rồi ghi tiếp.",
  "watch.isClosed": "Việc này đã khép, chỉ còn ghi chú được.",
  "watch.notStaff": "Người phụ trách phải là cán bộ của nơi này hoặc cấp trên.",
  "watch.pastDay": "Ngày này phải sau ngày {day}.",
  "watch.tooFar": "Chấp nhận lâu nhất đến {day}, sau đó xem lại.",
  "watch.noSuchLine": "Việc này trong kế hoạch đã xong hoặc không còn.",
  "watch.noSuchRequest": "Kiến nghị này đã được trả lời hoặc không còn.",
  "watch.alreadyExempt": "Việc này đang được chấp nhận rồi.",
  "watch.notExempt": "Việc này hiện không phải là việc được chấp nhận.",
  "threshold.unknown": "Không có ngưỡng này.",
  "threshold.range": "Ngưỡng này từ {least, number} đến {most, number}.",
  "threshold.order":
    "Các mức lưu ý, cảnh báo, nghiêm trọng phải tăng dần: theo các mức đang dùng, giá trị này từ {least, number} đến {most, number}.",
  "threshold.bound": "Cấp trên đã đặt ngưỡng này bắt buộc cho mọi nơi trực thuộc, nơi đồng chí không đặt riêng được.",
  "threshold.bindingAbove": "Chỉ cấp ủy hoặc cấp trên đặt được ngưỡng bắt buộc cho các nơi trực thuộc.",
  "threshold.notStricter":
    "Ngưỡng đang dùng là {held, number}. Với nơi mình, đồng chí chỉ đặt được ngưỡng chặt hơn; nới ngưỡng do cấp ủy hoặc cấp trên quyết định.",
  "indicator.range": "Số liệu này từ 0 đến {most, number}.",
  "indicator.maxBelow": "Trị số đến phải lớn hơn {least, number}; nếu chỉ có một trị số thì để trống.",
  "indicator.held": "Ngày này đã ghi {held, number}. Đồng chí mở lại trang và sửa ở dòng đó.",
  "indicator.gone": "Số liệu này đã được người khác rút. Đồng chí mở lại trang.",
  "threshold.past": "Chỉ cấp trên đặt được ngưỡng cho ngày đã qua. Đồng chí chọn từ ngày {day} trở đi.",
} as const satisfies Record<WatchProblemCode, string>;

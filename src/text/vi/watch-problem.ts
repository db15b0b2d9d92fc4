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
  "threshold.notStricter":
    "Ngưỡng đang dùng là {held, number}. Với nơi mình, đồng chí chỉ đặt được ngưỡng chặt hơn; nới ngưỡng do cấp ủy hoặc cấp trên quyết định.",
  "threshold.past": "Chỉ cấp trên đặt được ngưỡng cho ngày đã qua. Đồng chí chọn từ ngày {day} trở đi.",
} as const satisfies Record<WatchProblemCode, string>;

/** What problems with helpers, remarks and tasks say. */
export const followingProblem = {
  "candidate.notBegun": "Hồ sơ chỉ bắt đầu từ ngày {day}.",
  "helper.notOfficial": "Người giúp đỡ chưa là đảng viên chính thức vào ngày được phân công.",
  "helper.unknown": "Chọn một đảng viên trong danh sách.",
  "helper.elsewhere": "Người này không sinh hoạt trong cùng tổ chức cơ sở đảng vào ngày được phân công.",
  "helper.tooShort":
    "Người giúp đỡ cùng sinh hoạt chưa đủ {value, number} tháng. Đồng chí ghi rõ vì sao vẫn phân công ({source}).",
  "helper.already": "Đảng viên này đang giúp đỡ người trong hồ sơ.",
  "helper.twoAlready": "Đã có {most, number} người giúp đỡ cùng lúc. Đồng chí cho một người thôi giúp đỡ trước.",
  "helper.endsBeforeBegin": "Người này được phân công từ ngày {day}, không thể thôi giúp đỡ trước ngày đó.",
  "helper.notThen": "Vào ngày này người nhận xét không được phân công giúp đỡ (phân công từ {day}).",
  "task.unknown": "Chọn một nhiệm vụ chưa có kết quả.",
  "task.dueBeforeGiven": "Hạn hoàn thành không thể trước ngày giao.",
  "task.outcomeBeforeGiven": "Nhiệm vụ giao ngày {day}, kết quả không thể trước ngày đó.",
  "note.unknown": "Chọn một dòng còn trong hồ sơ.",
} as const;

/** What problems with who introduces, a vote and who decides say. */
export const dossierProblem = {
  "authorisation.wrongKind": "Ngày này nơi đó không phải đảng ủy cơ sở; chỉ ủy quyền cho đảng ủy cơ sở.",
  "authorisation.nothingChanged": "Từ ngày này quyền quyết định vẫn như cũ, không có gì để ghi.",
  "authorisation.beforeDocument": "Văn bản ký ngày {day}; quyền quyết định không thể thay đổi trước ngày đó.",
  "authorisation.tooFar": "Ngày này xa quá; đồng chí ghi ngày không muộn hơn {day}.",
  "authorisation.decidedSince":
    "Đã có nghị quyết đề nghị hoặc quyết định ngày {day}; quyền quyết định chỉ thay đổi được từ sau ngày đó.",
  "introducer.tooFew": "Cần {value, number} đảng viên giới thiệu, mới có {given, number} ({source}).",
  "introducer.notOfficial": "Người giới thiệu phải là đảng viên chính thức vào ngày giới thiệu ({source}).",
  "introducer.twice": "Hai người giới thiệu phải là hai đảng viên khác nhau.",
  "introducer.self":
    "Người xin vào Đảng không thể tự giới thiệu mình. Nếu là người khác trùng tên, đồng chí chọn người đó trong danh sách đảng viên.",
  "introducer.unknown": "Không tìm thấy người giới thiệu này trong danh sách đảng viên thuộc phạm vi của đồng chí.",
  "introducer.bothWays": "Đồng chí chọn người giới thiệu trong danh sách hoặc ghi tên, không dùng cả hai.",
  "introducer.notMember": "Người giới thiệu không còn hoặc chưa là đảng viên trong danh sách vào ngày giới thiệu.",
  "introducer.elsewhere":
    "Vào ngày giới thiệu, người giới thiệu không ở cùng tổ chức cơ sở đảng với người được giới thiệu ({source}).",
  "introducer.notFromRegister":
    "Danh sách đảng viên của chi bộ đã đủ: đồng chí chọn người giới thiệu trong danh sách, không ghi tên.",
  "introducer.inRegister":
    "Danh sách đảng viên của tổ chức cơ sở đảng có {who}: đồng chí tìm theo tên và chọn trong danh sách, không ghi tên.",
  "introducer.onProbation":
    "{who} có trong danh sách và vào ngày giới thiệu đang là đảng viên dự bị; người giới thiệu phải là đảng viên chính thức.",
  "introducer.tooShort":
    "Người giới thiệu phải cùng công tác hoặc sinh hoạt với người được giới thiệu ít nhất {value, number} tháng ({source}).",
  "vote.missing": "Đồng chí ghi kết quả biểu quyết: số đảng viên chính thức và số tán thành.",
  "vote.moreThanMembers": "Số tán thành {inFavour, number} nhiều hơn số đảng viên chính thức {officials, number}.",
  "vote.tooFewMembers": "Chi bộ có {officials, number} đảng viên chính thức; cần ít nhất {value, number} ({source}).",
  "vote.notCarried":
    "{inFavour, number}/{officials, number} tán thành là chưa đủ hai phần ba số đảng viên chính thức: cần {needed, number} ({source}).",
  "vote.carried":
    "{inFavour, number}/{officials, number} tán thành là đủ hai phần ba ({source}), nhưng lại ghi là không thông qua.",
  "vote.aboveTheRegister":
    "Danh sách đảng viên ngày {day} có {recorded, number} đảng viên chính thức của chi bộ, ở đây ghi {officials, number}. Đồng chí xem lại, hoặc bổ sung danh sách trước.",
  "vote.aboveTheCount":
    "Số đã ghi ngày {day} là {recorded, number} đảng viên chính thức của chi bộ, ở đây ghi {officials, number}. Đồng chí xem lại, hoặc ghi số đảng viên mới trước.",
  "vote.aboveTheSuperior":
    "Cả cấp trên của chi bộ mới có {recorded, number} đảng viên (số đã ghi ngày {day}), ở đây ghi {officials, number} đảng viên chính thức của riêng chi bộ. Đồng chí xem lại.",
  "vote.belowTheRegister":
    "Danh sách đảng viên của chi bộ vào ngày này đã có {recorded, number} đảng viên chính thức, ở đây ghi {officials, number}. Đồng chí xem lại, hoặc sửa danh sách trước.",
  "vote.aboveAllMembers":
    "Số đã ghi ngày {day} là {recorded, number} đảng viên của chi bộ, ở đây ghi {officials, number} đảng viên chính thức. Đồng chí xem lại, hoặc ghi số đảng viên mới trước.",
  "vote.notCarriedByAll":
    "Chi bộ có {recorded, number} đảng viên chính thức (ngày {day}); {inFavour, number} tán thành là chưa đủ hai phần ba của tất cả: cần {needed, number} ({source}).",
  "vote.otherThanRecorded":
    "Số đảng viên chính thức ghi ở đây là {officials, number}, khác với số đã lưu là {recorded, number}.",
} as const;

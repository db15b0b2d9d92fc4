/** What problems with persons and members say. */
export const personProblem = {
  "person.nameInvalid": "Họ và tên chưa đúng. Ghi đủ họ, đệm và tên, không ghi số.",
  "person.tooYoung": "Người này chưa đủ 18 tuổi vào ngày làm lễ kết nạp.",
  "person.identityInvalid": "Số định danh gồm 12 chữ số, số chứng minh cũ gồm 9 chữ số.",
  "person.birthYearInvalid": "Năm sinh gồm bốn chữ số, chẳng hạn 1990.",
  "person.unknown": "Không tìm thấy người đã chọn. Đồng chí chọn lại.",
  "person.merged":
    "Hồ sơ của người này đã được gộp vào hồ sơ khác của cùng một người. Đồng chí tìm lại tên và chọn hồ sơ ấy.",
  "person.isMember": "Người này đã là đảng viên trong danh sách, không kết nạp hay ghi thêm lần nữa.",
  "person.wasMember":
    "Người này từng là đảng viên và đã ra khỏi danh sách. Ghi nhầm thì rút lần ra khỏi danh sách trong hồ sơ đảng viên.",
  "person.hasDossier": "Người này đang có hồ sơ kết nạp chưa khép. Đồng chí ghi tiếp vào hồ sơ ấy.",
  "person.admittedByDossier": "Người này đang có hồ sơ kết nạp chưa khép. Đồng chí ghi lễ kết nạp trong hồ sơ ấy.",
  "person.mayBeKnown":
    "Có thể là cùng một người: {who}. Nếu đúng là người ấy, đồng chí mở hồ sơ đã có; nếu là người khác, đánh dấu ô dưới rồi ghi lại.",
  "member.unknown": "Không có hồ sơ này trong phạm vi của đồng chí.",
  "member.beforeJoining": "Ngày này sớm hơn ngày vào Đảng ({day}).",
  "member.officialOnProbation": "Đảng viên dự bị chưa có ngày chính thức. Đồng chí để trống hoặc chọn “chính thức”.",
  "member.officialTooEarly": "Chưa hết thời gian dự bị: sớm nhất là ngày {day}.",
  "member.notPresent": "Đồng chí này không còn trong danh sách đang sinh hoạt.",
  "member.beforeStay": "Đồng chí này sinh hoạt ở đây từ ngày {day}; ngày ghi sớm hơn ngày đó.",
  "member.joinedUnknown": "Chưa có ngày vào Đảng nên chưa tính được thời gian dự bị.",
  "transfer.sameCell": "Đồng chí này đang sinh hoạt ở chi bộ ấy rồi.",
  "transfer.needsCell": "Đảng viên sinh hoạt ở chi bộ. Mã này là của một cấp ủy.",
  "transfer.unknownCell":
    "Không có chi bộ nào mang tên hay mã này. Chuyển ra nơi ngoài hệ thống thì ghi ở mục “Ra khỏi danh sách”.",
  "transfer.severalCells": "Nhiều chi bộ mang tên này. Ghi thêm tên xã sau dấu phẩy, chẳng hạn “Séo Pờ Hồ, Mường Hum”.",
  "recognition.beforeProposal": "Ngày quyết định sớm hơn ngày chi bộ đề nghị.",
  "merge.datesCross": "Ngày chính thức không thể trước ngày vào Đảng. Đồng chí chọn lại hai ngày.",
  "merge.staysBefore":
    "Người giữ lại đã sinh hoạt từ ngày {day}, trước ngày vào Đảng này. Đồng chí chọn ngày kia, hoặc giữ lại người kia.",
  "merge.samePerson": "Hai hồ sơ này là một.",
  "merge.twoEntries":
    "Cả hai đều có lần kết nạp còn tính: {place} ngày {day} và {other} ngày {otherDay}. Rút lần ghi nhầm trong sổ trước.",
  "merge.keepEntry": "Người kia có lần kết nạp trong sổ ({place}, ngày {day}). Đồng chí chọn giữ lại người ấy.",
  "merge.keptLeft":
    "Người giữ lại đã ra khỏi danh sách từ {day}, người kia sinh hoạt đến sau ngày đó. Giữ lại người kia, hoặc rút lần ra khỏi danh sách trước.",
  "merge.keepMember": "Người giữ lại phải là người đã là đảng viên.",
  "merge.twoOpen": "Cả hai đều có hồ sơ kết nạp đang mở. Dừng một hồ sơ trước.",
  "merge.memberOpen":
    "Người giữ lại đã có trong danh sách đảng viên, người kia đang có hồ sơ kết nạp chưa khép. Dừng hồ sơ ấy trước.",
  "merge.otherNumbers": "Hai người có hai số định danh khác nhau. Sửa số ghi sai trước, nếu đúng là một người.",
  "merge.bothIntroduce":
    "Hai người cùng giới thiệu một quần chúng vào Đảng, mà một người không giới thiệu hai lần. Rút bước giới thiệu ấy và ghi lại trước.",
  "merge.otherNames":
    "Họ tên của hai người khác hẳn nhau, không chỉ khác cách viết. Sửa tên ghi sai trước, nếu đúng là một người.",
  "merge.otherBirths":
    "Ngày sinh hoặc năm sinh của hai người khác nhau. Sửa ngày ghi sai trước, nếu đúng là một người.",
  "merge.otherSexes": "Giới tính của hai người khác nhau. Sửa chỗ ghi sai trước, nếu đúng là một người.",
  "takeBack.unknown": "Không có việc nào như vậy để rút.",
  "takeBack.already": "Việc này đã được rút rồi.",
  "takeBack.movedSince": "Sau đó đồng chí này đã chuyển đến {place} từ {day}. Rút lần chuyển sau trước.",
  "takeBack.leftSince": "Sau đó đồng chí này đã ra khỏi danh sách từ {day}. Rút lần ghi ấy trước.",
  "takeBack.cellClosed": "{place} đã kết thúc từ {day}, không còn nhận lại đảng viên.",
  "takeBack.usedThere":
    "{to} đã ghi thêm về đồng chí này sau khi nhận. Nay chỉ người giữ danh sách của cấp trên chung của {from} và {to} mới rút được lần chuyển; hoặc {to} chuyển đồng chí ấy trở lại.",
  "takeBack.tooLate":
    "Lần chuyển này ghi ngày {day}, đã quá {days} ngày. Nay chỉ người giữ danh sách của cấp trên chung của {from} và {to} mới rút được; hoặc {to} chuyển đồng chí ấy trở lại.",
  "takeBack.hasEntry":
    "Đồng chí này có lần kết nạp trong sổ ({place}, ngày {day}). Rút lần ấy trong sổ kết nạp, danh sách theo đó.",
  "takeBack.recognised": "Đã ghi công nhận chính thức cho đồng chí này. Rút lần ghi ấy trước.",
  "takeBack.steps": "Đã ghi bước của thời gian dự bị cho đồng chí này. Rút các bước ấy trước.",
  "takeBack.helped":
    "Đồng chí này được ghi là đảng viên giúp đỡ trong hồ sơ kết nạp nên không rút được. Nếu là một người ghi hai lần, gộp hai hồ sơ.",
  "takeBack.inCharge":
    "Đồng chí này được ghi là phụ trách nhóm hộ, dòng họ nên không rút được. Nếu là một người ghi hai lần, gộp hai hồ sơ.",
  "takeBack.introduced":
    "Đồng chí này được ghi là người giới thiệu trong hồ sơ kết nạp nên không rút được. Nếu là một người ghi hai lần, gộp hai hồ sơ.",
  "takeBack.merged": "Hồ sơ khác đã được gộp vào hồ sơ của đồng chí này nên lần ghi tên không rút được nữa.",
} as const;

import type { ProblemCode } from "@/domain/problem";
import { dossierProblem } from "./dossier-problem";
import { followingProblem } from "./following-problem";
import { hamletProblem } from "./hamlet-problem";
import { personProblem } from "./person-problem";
import { reportProblem } from "./report-problem";
import { sourcingProblem } from "./sourcing-problem";
import { watchProblem } from "./watch-problem";

/** One sentence for each way a rule can say no: what is wrong, then what to do. */
export const problem = {
  ...dossierProblem,
  ...followingProblem,
  ...hamletProblem,
  ...personProblem,
  ...reportProblem,
  ...sourcingProblem,
  "input.invalid": "Thông tin này chưa hợp lệ.",
  "input.required": "Đồng chí chưa nhập ô này.",
  "input.unchosen": "Đồng chí chưa chọn.",
  "input.tooLong": "Nội dung dài quá, đồng chí viết ngắn lại.",
  "input.notWhole": "Chỗ này cần một số nguyên, chẳng hạn 12.",
  "input.notTenths": "Chỗ này cần một số có nhiều nhất một chữ số thập phân, chẳng hạn 57,1.",
  "input.negative": "Số này không được nhỏ hơn 0.",
  "input.tooLarge": "Số này lớn quá. Đồng chí xem lại có thừa chữ số nào không.",
  "input.tooManyFields": "Phiếu gửi lên có quá nhiều ô nên máy chủ không đọc. Đồng chí mở lại trang và gửi lại.",
  "input.notDate": "Không có ngày này. Ghi ngày/tháng/năm, chẳng hạn 15/03/2024.",
  "input.usedKey": "Khóa này đã dùng cho một lần ghi có nội dung khác.",
  "input.sentBefore":
    "Phiếu này đã ghi một lần với nội dung khác. Nếu đây là lần ghi mới, đồng chí bấm gửi lần nữa; nếu muốn sửa lần ghi trước, đồng chí mở dòng đó trong sổ.",
  "organization.unknown": "Không có tổ chức này trong phạm vi của đồng chí.",
  "organization.codeTaken": "Mã này đã dùng cho một tổ chức khác. Đồng chí chọn mã khác.",
  "organization.codeInvalid": "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, chẳng hạn chi-bo-thon-5.",
  "organization.kindAbove": "Loại hình này không trực thuộc được cấp trên đã chọn.",
  "organization.kindBelow": "Các tổ chức trực thuộc hiện nay không đứng dưới loại hình này được.",
  "placement.closed": "Tổ chức này đã kết thúc ngày {day}.",
  "placement.laterOne": "Từ ngày {day} đã ghi một lần thay đổi. Đồng chí chọn ngày muộn hơn.",
  "placement.laterBelow": "Có tổ chức trực thuộc hoặc lần kết nạp ghi sau ngày này. Đồng chí chọn ngày muộn hơn.",
  "placement.openBelow":
    "Còn {count, number} tổ chức trực thuộc đang hoạt động. Kết thúc hoặc chuyển các nơi đó trước.",
  "placement.membersLeft":
    "Sau ngày ấy còn {count, number} đảng viên sinh hoạt ở đây. Chuyển sinh hoạt các đồng chí ấy trước.",
  "placement.dossiersLeft":
    "Sau ngày ấy còn {count, number} hồ sơ kết nạp chưa khép ở đây. Dừng hoặc hoàn tất các hồ sơ ấy trước.",
  "placement.underItself": "Không thể chuyển một tổ chức về dưới chính nó hoặc dưới nơi trực thuộc nó.",
  "placement.superiorUnknown": "Không có cấp trên này trong phạm vi của đồng chí.",
  "placement.superiorClosed": "Cấp trên này đã kết thúc ngày {day}.",
  "placement.beforeSuperior": "Cấp trên thành lập ngày {day}; ngày ghi sớm hơn ngày đó.",
  "placement.superiorMoved": "Cấp trên đổi nơi trực thuộc từ ngày {day}. Đồng chí chọn ngày đó hoặc muộn hơn.",
  "placement.nothingChanged": "Tên, loại hình và cấp trên vẫn như cũ, không có gì để ghi.",
  "term.nameInvalid": "Tên nhiệm kỳ ghi bằng hai năm, chẳng hạn 2025-2030.",
  "term.monthInvalid": "Ghi tháng và năm, chẳng hạn 08/2025.",
  "term.endsBeforeBegin": "Tháng cuối sớm hơn tháng đầu.",
  "term.tooLong": "Một nhiệm kỳ không quá 84 tháng.",
  "term.congressOutside":
    "Ngày đại hội phải gần nhiệm kỳ này, không quá một năm trước tháng đầu và không sau tháng cuối.",
  "headcount.partsAboveTotal": "Chính thức và dự bị cộng lại là {parts, number}, nhiều hơn tổng số {total, number}.",
  "user.nameTaken": "Tên đăng nhập này đã có người dùng.",
  "user.unknown": "Không có người dùng này.",
  "user.lastAdmin": "Đây là quản trị viên cuối cùng. Giao quyền quản trị cho người khác trước.",
  "grant.placeNeeded": "Quyền này cần một tổ chức. Đồng chí chọn tổ chức.",
  "grant.wholeOnly": "Quyền quản trị cho cả hệ thống, không gắn với một tổ chức.",
  "grant.ended": "Ngày hết hạn này đã qua.",
  "grant.unknown": "Quyền này không còn nữa.",
  "password.short": "Mật khẩu cần ít nhất {least, number} ký tự.",
  "password.same": "Mật khẩu mới phải khác mật khẩu đang dùng.",
  "password.unlike": "Hai lần nhập mật khẩu mới không giống nhau.",
  "password.wrong": "Mật khẩu đang dùng chưa đúng.",
  "firstRun.over": "Hệ thống đã có người dùng. Đồng chí đăng nhập.",
  "firstRun.wrongToken": "Mã khởi đầu chưa đúng. Mã in ra ở máy chủ khi khởi động.",
  "period.unknown": "Không có kỳ này.",
  "period.notBegun": "Kỳ này chưa bắt đầu nên chưa ghi được.",
  "period.outsideTerms": "Kỳ này không nằm trong nhiệm kỳ nào đã lập.",
  "date.future": "Ngày này chưa tới. Chỉ ghi việc đã diễn ra.",
  "date.beforeFounding": "Tổ chức thành lập ngày {day}; ngày ghi sớm hơn ngày đó.",
  "date.afterClosing": "Tổ chức đã kết thúc ngày {day}; ngày ghi muộn hơn ngày đó.",
  "date.ceremonyBeforeDecision": "Lễ kết nạp không thể sớm hơn ngày ra quyết định.",
  "date.receivedBeforeDecision": "Ngày nhận quyết định không thể sớm hơn ngày ra quyết định.",
  "date.ceremonyBeforeReceipt": "Lễ kết nạp không thể sớm hơn ngày chi bộ nhận quyết định.",
  "sealing.otherKey":
    "Khóa dữ liệu trên máy chủ không phải khóa đã niêm phong các mục này. Người vận hành cần đặt lại đúng NGUON_DATA_KEY.",
  "regulation.none": "Chưa có quy định nào được lưu cho ngày {day} nên chưa xét được điều kiện.",
  "regulation.unknown": "Không có quy định này.",
  "regulation.outside": "Quy định này có hiệu lực từ ngày {from} đến ngày {to}. Đồng chí chọn ngày trong thời gian đó.",
  "regulation.valueRange": "Giá trị này phải từ {least, number} đến {most, number}.",
  "regulation.nothingChanged": "Giá trị, nguồn và độ tin cậy vẫn như cũ, không có gì để ghi.",
  "regulation.codeTaken": "Số hiệu này đã có.",
  "regulation.notLatest": "Quy định mới phải có hiệu lực sau ngày {day}.",
  "holiday.weekend": "Ngày này là thứ Bảy hoặc Chủ nhật, vốn đã nghỉ. Ghi ngày nghỉ bù, nếu có.",
  "holiday.notWeekend": "Làm bù chỉ ghi cho thứ Bảy hoặc Chủ nhật.",
  "holiday.unknown": "Không có ngày này trong lịch.",
  "holiday.farYear": "Lịch chỉ ghi cho các năm từ {from} đến {to}. Đồng chí xem lại năm.",
  "step.notApplicable": "Ngày {day}, nơi này không có bước này theo loại hình tổ chức.",
  "step.beforeCellResolution": "Bước này không thể sớm hơn nghị quyết của chi bộ. Ngày đã ghi: {day}.",
  "step.decisionBeforeCommittee": "Quyết định không thể sớm hơn nghị quyết của đảng ủy cơ sở. Ngày đã ghi: {day}.",
  "step.recognitionBeforeProposal":
    "Quyết định công nhận không thể sớm hơn nghị quyết đề nghị của chi bộ. Ngày đã ghi: {day}.",
  "step.outOfOrder": "Ngày này không đúng trình tự với bước đã ghi: {step} (ngày {day}). Đồng chí ghi rõ lý do.",
  "step.notPassed": "Bước đứng trước chưa đạt: {step} (ngày {day}), chưa ghi tiếp được.",
  "step.missingBefore": "Chưa ghi bước đứng trước: {step}. Đồng chí ghi bước đó, hoặc ghi rõ lý do.",
  "step.demandedBefore":
    "Phải có trước bước này theo {source}: {step}. Đồng chí ghi bước đó trước; lý do không thay được.",
  "step.standsLater":
    "Bước này đã ghi ngày {day}, sau ngày này. Nếu ngày đó ghi nhầm, đồng chí rút lại bước đã ghi rồi ghi lại.",
  "step.decisionNeedsExtension":
    "Quyết định đã quá {value, number} ngày làm việc kể từ nghị quyết của chi bộ (đến hết ngày {day}), phải được cấp trên gia hạn ({source}).",
  "step.decisionTooLate":
    "Quyết định đã quá cả thời gian gia hạn (đến hết ngày {day}, {source}); chi bộ phải xét lại và ra nghị quyết mới.",
  "step.enteredLate": "Việc này đã qua {days, number} ngày mới ghi. Đồng chí ghi rõ lý do.",
  "step.late": "Đã quá thời hạn (đến hết ngày {day}, {source}). Đồng chí ghi rõ lý do.",
  "step.ceremonyNeedsConsent":
    "Lễ kết nạp đã quá {value, number} ngày làm việc kể từ ngày nhận quyết định (đến hết ngày {day}), phải được cấp trên đồng ý ({source}).",
  "candidate.unknown": "Không tìm thấy hồ sơ này trong phạm vi của đồng chí.",
  "candidate.admitted": "Người này đã được kết nạp; hồ sơ đã khép. Ghi nhầm thì rút lần ghi kết nạp trong sổ.",
  "candidate.bornLater": "Ngày sinh phải trước ngày chi bộ ghi nhận.",
  "candidate.stepLater": "Đã ghi bước của ngày {day}, sau ngày này.",
  "candidate.stepUnknown": "Không có bước này trong hồ sơ, hoặc bước đã rút.",
  "candidate.stepRestedOn":
    "Không rút được bước này vì bước ghi sau dựa vào đó: {step}. Đồng chí rút bước ghi sau trước, hoặc ghi lại bước này với ngày đúng rồi rút bản ghi cũ.",
  "candidate.noticedStays": "Bước đầu tiên không rút riêng được. Đồng chí dừng hồ sơ nếu ghi nhầm người.",
  "candidate.alreadyMember": "Người này đã là đảng viên trong danh sách.",
  "candidate.changedMeanwhile": "Hồ sơ vừa được sửa ở nơi khác. Đồng chí mở lại hồ sơ rồi ghi.",
  "candidate.stopped": "Hồ sơ này đã dừng từ ngày {day}.",
  "candidate.notStopped": "Hồ sơ này đang mở.",
  "candidate.anonymised": "Hồ sơ này đã ẩn danh, không mở lại được. Đồng chí ghi một hồ sơ mới.",
  "candidate.otherOpen": "Người này đang có một hồ sơ khác chưa khép.",
  "candidate.bornOnMissing": "Chưa có ngày sinh nên chưa xét được tuổi. Đồng chí bổ sung ngày sinh.",
  "candidate.schoolingMissing": "Chưa có trình độ học vấn nên chưa xét được điều kiện. Đồng chí bổ sung.",
  "candidate.tooYoung": "Chưa đủ {value, number} tuổi, tính theo tháng, vào ngày chi bộ xét ({source}).",
  "candidate.tooOld":
    "Trên {value, number} tuổi, tính theo tháng, vào ngày chi bộ xét: phải có văn bản đồng ý của ban thường vụ tỉnh ủy ({source}).",
  "candidate.schoolingTooLow": "Trình độ học vấn chưa đủ theo quy định ({source}).",
  "candidate.certificateExpired":
    "Giấy chứng nhận bồi dưỡng nhận thức về Đảng chỉ có giá trị {value, number} tháng, đến hết ngày {day} ({source}); phải học lại trước khi chi bộ xét.",
  "candidate.paperExpired":
    "Giấy tờ đã quá {value, number} tháng, chỉ có giá trị đến hết ngày {day} ({source}): {step}. Phải làm lại trước khi chi bộ xét.",
  "probation.notOver": "Chưa hết {value, number} tháng dự bị: đến ngày {day} ({source}).",
  "probation.notBegun": "Ngày này sớm hơn lễ kết nạp ngày {day}.",
  "probation.alreadyOfficial": "Đã được công nhận chính thức theo quyết định ngày {day}.",
  "probation.struckOff": "Đã xóa tên khỏi danh sách đảng viên dự bị từ ngày {day}.",
  "admission.namedNeedsCell": "Lần kết nạp có tên phải ghi ở chi bộ. Đồng chí chọn chi bộ làm lễ.",
  "admission.tooMany": "Một lần ghi không quá 100.000 người.",
  "admission.totalBelowParts": "Tổng {total, number} nhỏ hơn số đã ghi chi tiết là {parts, number}.",
  "admission.changedMeanwhile":
    "Có người vừa sửa số này: lúc đồng chí mở là {seen, number}, bây giờ là {now, number}. Xem lại rồi ghi.",
  "admission.reportedMeanwhile":
    "Có người vừa ghi ô này: lúc đồng chí mở còn trống, bây giờ là {now, number}. Đồng chí chọn số nào.",
  "admission.withdrawnMeanwhile":
    "Có người vừa rút số này: lúc đồng chí mở là {seen, number}, bây giờ để trống. Đồng chí chọn số nào.",
  "admission.partlySaved": "Đã lưu {saved, number} ô; {left, number} ô chưa ghi được. Số đồng chí nhập vẫn còn nguyên.",
  "admission.moreThanMembers":
    "Số kết nạp {total, number} nhiều hơn số đảng viên hiện có là {members, number}. Nếu đúng, đồng chí xác nhận để ghi.",
  "admission.moreThanMembersAbove":
    "Số kết nạp {total, number} nhiều hơn số đảng viên của cả cấp trên là {members, number}. Nếu đúng, đồng chí xác nhận để ghi.",
  "admission.otherSender":
    "Trang này do người khác mở trên máy này nên chưa ghi gì. Đồng chí mở lại bảng nhập bằng tài khoản của mình.",
  "admission.raisesYear":
    "Các tháng cộng lại nhiều hơn số tổng mà nơi này đã ghi: ghi như vậy thì cả năm từ {total, number} thành {raised, number}. Nếu đúng, đồng chí xác nhận để ghi.",
  "admission.termNeeded": "Năm này thuộc hai nhiệm kỳ ({terms}). Đồng chí chọn nhiệm kỳ của số này.",
  "admission.termOutside": "Kỳ này không có tháng nào thuộc nhiệm kỳ {term}.",
  "admission.totalExhausted":
    "Số tổng chỉ còn {balance, number} người chưa chia, không đủ. Đồng chí xem lại số tổng, hoặc các lần đã chia từ đó.",
  "admission.noSuchTotal":
    "Số tổng đã chọn không gồm thời gian này. Đồng chí chọn số tổng khác, hoặc chọn là người mới.",
  "admission.totalChoice":
    "Đã có số tổng ghi cho thời gian này. Đồng chí chọn: đã nằm trong số tổng đó, hay là người mới.",
  "admission.alreadyCorrected": "Lần ghi này đã rút trước đó.",
  "admission.hasMerged":
    "Một hồ sơ đảng viên khác đã được gộp vào hồ sơ của đồng chí này; rút lần kết nạp thì mất cả thời gian sinh hoạt của hồ sơ ấy, nên không rút được nữa.",
  "admission.usedElsewhere":
    "Đồng chí này đã chuyển đến {place} và nơi ấy đã ghi thêm. Nay chỉ người ghi sổ của cấp trên chung mới rút được lần kết nạp này.",
  "admission.notCorrectable": "Lần ghi này không sửa số được; hãy rút cả lần ghi rồi ghi lại.",
  "admission.frozenNeedsReason":
    "Số này đã nêu trong báo cáo đã chốt của {organization}, {period}. Đồng chí ghi lý do; lý do sẽ hiện cạnh số đã báo cáo.",
  "admission.handedInNeedsReason":
    "Số này đã nêu trong số liệu {organization} đã nộp, {period}. Đồng chí ghi lý do; lý do sẽ hiện cạnh số đã báo cáo.",
  "admission.papersNeedReason":
    "Số này đã nêu trong các báo cáo ghi ở dưới. Đồng chí ghi lý do; lý do sẽ hiện cạnh số đã báo cáo.",
  "admission.unexplained": "Số này đã báo cáo nên cần ghi lý do ở dưới bảng.",
  "admission.nothingChanged": "Số này đã là {total, number} rồi, không có gì để ghi thêm.",
  "quota.minAboveMax": "Mức thấp nhất {min, number} cao hơn mức cao nhất {max, number}.",
  "quota.maxNeeded": "Chỉ tiêu theo khoảng cần cả mức cao nhất.",
  "quota.rateRange": "Tỷ lệ phải từ 0 đến 100%.",
  "quota.noHeadcount": "Chưa có số đảng viên đầu kỳ nên chưa tính được chỉ tiêu theo tỷ lệ.",
  "quota.notYours": "Chỉ tiêu này do cấp trên giao, nơi đồng chí không tự đặt được.",
  "quota.decidedInFuture": "Ngày quyết định chưa tới.",
  "session.over": "Phiên đăng nhập đã hết. Đồng chí đăng nhập lại.",
  ...watchProblem,
  "return.periodKind": "Báo cáo nộp theo tháng, quý, 6 tháng hoặc năm.",
  "return.notHere":
    "Chi bộ trực thuộc và đảng bộ bộ phận không nộp báo cáo riêng; số liệu nằm trong báo cáo của cấp trên.",
  "return.early": "Kỳ này nộp được từ ngày {day}, khi vào tháng cuối của kỳ.",
  "return.notOver": "Kỳ này đến hết ngày {day} mới xong, chưa chốt được.",
  "return.alreadyHandedIn": "Báo cáo này đã nộp rồi. Muốn nộp lại, cấp trên phải trả lại trước.",
  "return.notHandedIn": "Báo cáo này chưa nộp, hoặc đã trả lại và chưa nộp lại.",
  "return.alreadyAccepted": "Báo cáo này đã tiếp nhận rồi.",
  "return.notAccepted": "Báo cáo này chưa tiếp nhận. Tiếp nhận trước rồi mới chốt.",
  "return.isClosed": "Báo cáo này đã chốt. Muốn thay đổi, cấp trên mở lại trước.",
  "return.notClosed": "Báo cáo này chưa chốt nên không cần mở lại.",
  "return.notAsHandedIn":
    "{silent, select, then {Lúc nộp chưa ghi gì, nay {now, number}} now {Đã báo cáo {was, number}, nay chưa ghi gì} both {Vẫn chưa ghi gì, nhưng số bên trong đã khác báo cáo đã nộp} other {{by, plural, =0 {Tổng số vẫn là {now, number}, nhưng số bên trong đã khác báo cáo đã nộp} other {Đã báo cáo {was, number}, nay {now, number}}}}}. Chưa chốt được: đồng chí trả lại để nơi nộp nộp lại, rồi tiếp nhận và chốt.",
  "return.movedOn": "Báo cáo này vừa có người xử lý. Đồng chí tải lại trang, xem lại rồi làm tiếp.",
  "return.changedMeanwhile":
    "Có người vừa ghi vào sổ: lúc đồng chí mở là {seen, number} người, bây giờ là {now, number}. Tải lại trang, xem lại rồi nộp.",
  "return.notYours": "Đồng chí không có quyền làm việc này với báo cáo của nơi này.",
  "return.closed":
    "{organization} đã chốt báo cáo {period} nên không ghi thêm hay sửa được. Cần ghi thì đề nghị cấp trên của nơi đó mở lại, có nêu lý do.",
  "quota.notForShape": "Cách giao đã chọn không dùng ô này. Đồng chí để trống, hoặc chọn cách giao khác.",
  "quota.nothingSpread": "Đồng chí chưa ghi số cho nơi nào. Ghi ít nhất một nơi rồi lưu.",
  "quota.notBelow": "Nơi này không còn trực thuộc ở đây, hoặc đã kết thúc hoạt động, nên không giao được.",
  "quota.changedMeanwhile":
    "Có người vừa giao lại nơi này: lúc đồng chí mở {seen, plural, =-1 {chưa có} other {là {seen, number}}}, bây giờ {now, plural, =-1 {không còn chỉ tiêu} other {là {now, number}}}. Xem lại rồi ghi.",
  "quota.notInForce": "Chỉ tiêu này vừa được thay bằng quyết định khác, hoặc đã kết thúc. Đồng chí xem lại rồi chọn.",
  "quota.closedBefore": "Quyết định đang có hiệu lực ký ngày {day}; ngày kết thúc không thể sớm hơn.",
  "proposal.nobody": "Không có nơi trực thuộc nào đang hoạt động để chia.",
  "proposal.noMembers": "Chưa nơi nào có số đảng viên, nên chưa chia theo đảng viên được.",
  "proposal.noYears": "Ba năm trước chưa nơi nào có số kết nạp, nên chưa chia theo kết quả được.",
  "proposal.noCandidates": "Chưa nơi nào có quần chúng đã làm đơn, nên chưa chia theo nguồn được.",
  "proposal.outsideRange":
    "Chỉ tiêu của cấp này là {min, number}–{max, number} người; {total, number} nằm ngoài khoảng đó.",
  "proposal.tooFew":
    "Các nơi đã có mức thấp nhất cộng lại là {least, number} người, nhiều hơn {total, number} để chia.",
  "proposal.tooMany": "Các nơi đã có mức cao nhất chỉ nhận được {most, number} người, không hết {total, number}.",
  "signIn.wrong": "Sai tên đăng nhập hoặc mật khẩu.",
  "signIn.wait": "Đã thử nhiều lần. Đồng chí chờ {seconds, number} giây rồi thử lại.",
  "setting.notDemo": "Chỉ bản chạy thử mới đổi được ngày.",
  "setting.demoRange": "Bản chạy thử chỉ xem được các ngày từ 01/01/2015 đến 31/12/2030.",
  "token.tooMany": "Đồng chí đang có {most, number} mã truy cập. Thu hồi những mã không dùng rồi tạo mã mới.",
  "token.unknown": "Mã truy cập này không có hoặc đã được thu hồi.",
  "token.invalid": "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.",
  "api.tooManyRequests": "Gọi quá nhiều lần trong một phút. Chờ {seconds, number} giây rồi gọi lại.",
  "api.keyMissing": "Thiếu tiêu đề Idempotency-Key.",
  "api.notJson": "Nội dung gửi không phải JSON hợp lệ.",
  "api.tooLarge": "Nội dung gửi lớn quá.",
  "api.whenNeeded": "Cần đúng một trong hai: date hoặc period.",
  "api.asIsMissing": "Chưa xem được theo tổ chức hiện nay: chưa có sắp xếp tổ chức nào được ghi.",
  "api.wrongMethod": "Địa chỉ này chỉ nhận {methods}.",
  "api.notFound": "Không có địa chỉ này trong phạm vi của mã truy cập.",
  "api.foreign": "Chỉ trang của hệ thống này gửi được tới đây.",
  "api.failed": "Máy chủ chưa làm được việc này. Mã để báo hỗ trợ: {number}.",
  "failure.databaseAway":
    "Máy chủ tạm thời chưa tới được cơ sở dữ liệu. Đồng chí chờ ít giây rồi gửi lại; không bị ghi hai lần.",
  "failure.diskFull":
    "Máy chủ hết chỗ lưu nên chưa ghi gì. Đồng chí báo người quản trị máy chủ; việc xem số liệu vẫn bình thường.",
} as const satisfies Record<ProblemCode, string>;

export const help = {
  title: "Hướng dẫn",
  which: "Hướng dẫn cho ai",
  demo: "Bản chạy thử có sẵn người minh họa, không có thật: ở Đảng bộ xã Mường Hum, mở Hồ sơ, Việc đến hạn, Lớp nhận thức, Đảng viên để xem; thôn Ky Quan San và thôn Séo Pờ Hồ chưa có ai, để đồng chí tự ghi thử.",
  secretary: {
    tab: "Phó Bí thư",
    heading: "Dành cho đồng chí Phó Bí thư Đảng ủy xã",
    lead: "Mỗi lần kết nạp ghi một lần, ở nơi biết rõ nhất. Mọi con số ở xã, huyện, tỉnh tự đúng theo, không phải cộng tay.",
    one: {
      heading: "1. Xem mình đang ở đâu",
      text: "Mở trang Tổng quan: đã kết nạp bao nhiêu, chỉ tiêu bao nhiêu, còn thiếu bao nhiêu, chi bộ nào chưa báo cáo. Chọn năm, quý hay nhiệm kỳ ở góc phải.",
      picture: "Trang Tổng quan của Đảng bộ xã Mường Hum: đã kết nạp 43, chỉ tiêu 60",
    },
    two: {
      heading: "2. Ghi một đồng chí mới kết nạp",
      text: "Vào Nhập kết nạp, bấm “Ghi một đồng chí”. Chọn chi bộ làm lễ, ghi họ tên và ngày làm lễ. Số quyết định và các mục thống kê chưa rõ thì để trống. Máy hỏi người này đã nằm trong số tổng nào chưa, để không tính hai lần.",
      picture: "Tờ ghi một đồng chí: chi bộ, họ và tên, ngày làm lễ",
    },
    three: {
      heading: "3. Mới biết số, chưa biết tên",
      text: "Bấm “Ghi số tổng”, chọn kỳ, ghi tổng số của cả kỳ. Không kết nạp ai thì ghi 0: báo 0 khác với chưa báo cáo. Sau này ghi tên, chọn “đã nằm trong số tổng”: số tổng giảm dần cho đến khi chia hết. Nhiều chi bộ, nhiều tháng thì bấm “Bảng nhập cả năm”: mỗi ô tự lưu, dán được từ Excel, mất mạng số vẫn giữ trên máy.",
      picture: "Tờ ghi số tổng của năm 2023: đang có 8 người",
    },
    four: {
      heading: "4. Ghi nhầm thì sửa",
      text: "Trong Sổ kết nạp, mở lần ghi đó: số tổng thì sửa thành số đúng, người có tên thì rút lại rồi ghi mới; ghi rõ lý do. Không gì bị xóa: số cũ, số mới, ai sửa, vì sao đều còn ở mục Lịch sử.",
    },
    five: {
      heading: "5. Nộp báo cáo",
      text: "Hết tháng, quý hay năm, mở Nộp số liệu, chọn kỳ, xem các điểm nhắc rồi bấm “Nộp báo cáo”. Cấp trên trả lại thì sửa rồi nộp lại. Nộp rồi vẫn ghi tiếp được cho đến khi chốt: mọi thay đổi hiện cạnh số đã báo cáo. Cạnh mỗi bảng có “Tải CSV”, mở bằng Excel; trang nào cũng in được trên giấy A4.",
    },
    six: {
      heading: "6. Theo dõi quần chúng ưu tú",
      text: "Mục Hồ sơ: mở hồ sơ cho người được chi bộ giới thiệu, rồi ghi từng bước, từng ngày; phân công đảng viên giúp đỡ, nhận xét hằng tháng, giao việc. Máy tính thời hạn theo quy định của ngày đó và nhắc ở “Việc đến hạn”: giấy tờ nào còn thiếu, bước sau muộn nhất ngày nào. Ghi xong lễ kết nạp thì sổ kết nạp và danh sách đảng viên tự có, không nhập lại.",
    },
    seven: {
      heading: "7. Rà soát nguồn, thôn bản, việc cần theo dõi",
      text: "“Rà soát nguồn” mỗi năm một lần cho mọi chi bộ trên một trang; chi bộ hết nguồn thì nêu lý do để cấp trên xem xét. “Thôn, bản” cho biết nơi nào chưa có chi bộ, chưa có đảng viên. “Theo dõi” tự mở việc khi có điều cần xử lý và tự khép khi số liệu đã khác: ghi nguyên nhân, người phụ trách, làm gì, đến ngày nào; cần cấp trên giúp thì nêu kiến nghị ngay ở đó.",
      picture: "Trang Theo dõi của Đảng bộ xã Mường Hum: các việc đang mở, có hạn và người phụ trách",
    },
    eight: {
      heading: "8. Rà soát kết quả, làm báo cáo",
      text: "Mục Rà soát cho biết chi bộ nào còn thiếu nhiều người nhất, so với cùng kỳ, cơ cấu người mới và từng năm. Mục Báo cáo soạn sẵn báo cáo của kỳ: đồng chí sửa lời văn, xem các bảng, rồi tải Word, Excel hoặc in.",
      picture: "Bản xem trước báo cáo năm 2023 của Đảng bộ xã Mường Hum",
    },
  },
  board: {
    tab: "Ban tổ chức",
    heading: "Dành cho cán bộ Ban Xây dựng Đảng, Ban Tổ chức",
    lead: "Giao chỉ tiêu, xem nơi nào chậm, hỏi lại cho rõ. Mỗi con số đều mở ra được đến từng lần ghi.",
    one: {
      heading: "1. Ghi chỉ tiêu",
      text: "Mở tổ chức được giao, mục Chỉ tiêu, ghi số người, số và ngày văn bản; hoặc ở tổ chức của mình bấm Chia chỉ tiêu để giao cho mọi nơi trực thuộc trong một bảng, chỗ lệch hiện ngay dưới bảng. Giao lại cùng kỳ thì ghi lần mới; lần cũ vẫn còn. Chỉ tiêu nghị quyết, được giao và tự phấn đấu đứng cạnh nhau, không cộng lẫn.",
      picture: "Mục Chỉ tiêu của Đảng bộ xã Mường Hum: nghị quyết 60, được giao 14, tự phấn đấu 11",
    },
    two: {
      heading: "2. Xem kết quả",
      text: "Mục Kết quả xếp các nơi theo số người còn thiếu. Đường trong năm so với nhịp đều và năm trước. Tỷ lệ cắt ở một số lẻ, không làm tròn lên: 43/60 là 71,6%.",
      picture: "Trang Kết quả năm 2023: 8/14, còn 6",
    },
    three: {
      heading: "3. Tìm nơi nhiều năm không kết nạp",
      text: "Bảng “Từng nơi, từng năm”: khung đậm là ba năm liền trở lên bằng 0. Dấu chấm là chưa báo cáo, ô gạch chéo là khi đó chưa có nơi này.",
      picture: "Bảng từng nơi, từng năm của Hương Liên: thôn 5 không kết nạp ai 2017–2020",
    },
    four: {
      heading: "4. Ai đã làm gì",
      text: "Mục Lịch sử cho biết ai ghi, ai sửa, lúc nào, trước và sau, lý do. Lọc theo loại việc, ngày và người.",
    },
    five: {
      heading: "5. Nhận báo cáo",
      text: "Mục Nộp số liệu cho biết bao nhiêu nơi đã nộp. Bấm “Tiếp nhận”, hoặc mở báo cáo để trả lại kèm lời nhắn. Kỳ đã hết thì chốt: các tháng đó không ghi thêm hay sửa được nữa, trừ khi đồng chí mở lại, có nêu lý do. “Tải CSV” cạnh mỗi bảng mở bằng Excel; tệp không có tên người. Trang nào cũng in được trên giấy A4.",
    },
    six: {
      heading: "6. Việc cần theo dõi",
      text: "Mục Theo dõi gom các cảnh báo của mọi nơi trực thuộc: nhiều năm không kết nạp, không đạt chỉ tiêu, hết nguồn, chậm báo cáo, hồ sơ đến hạn. Giao người phụ trách, trả lời kiến nghị, chấp nhận trường hợp đặc thù đến một ngày, có lý do. Ngưỡng cảnh báo đặt được cho từng nơi, từ một ngày.",
      picture: "Trang Theo dõi của Đảng bộ huyện Bát Xát: các việc đang mở, lọc được theo loại và mức",
    },
    seven: {
      heading: "7. Làm báo cáo",
      text: "Mục Báo cáo soạn báo cáo tháng, quý, 6 tháng, năm, nhiệm kỳ: lời văn soạn sẵn từ số liệu và sửa được, các bảng, Biểu 2, phụ lục chi bộ; lấy ra Word, Excel hay in. “Chốt số liệu” giữ nguyên con số đã báo cáo; sau đó có sửa gì, trang báo cáo nói rõ “đã báo cáo 43, nay 44” và vì sao.",
      picture: "Mục Báo cáo của Đảng bộ huyện Bát Xát: chọn kỳ để lập báo cáo",
    },
    eight: {
      heading: "8. Rà soát theo nơi, người, năm",
      text: "Mục Rà soát xếp các nơi theo số người còn thiếu, so sánh nơi cùng cỡ với nhau, cơ cấu người mới và diễn biến từng năm. Mỗi biểu đồ có bảng số và “Tải CSV”; địa chỉ trang gửi cho người khác thì mở ra đúng phần đó. “Dự báo” cho biết với hồ sơ đang có thì cuối năm kịp bao nhiêu người.",
      picture: "Trang Rà soát năm 2023 của Đảng bộ huyện Bát Xát: các xã xếp theo số còn thiếu",
    },
  },
  words: "Vài chữ hay gặp",
  silent: "chưa báo cáo",
  silentText: "chưa ai ghi gì cho kỳ đó; không phải là 0.",
  unphased: "chưa phân kỳ",
  unphasedText: "nằm trong số tổng của kỳ dài hơn, chưa biết thuộc tháng, năm nào.",
  unitemised: "mới ghi tổng",
  unitemisedText: "cấp này biết số, chưa chia xuống chi bộ.",
  pace: "nhịp đều",
  paceText: "số cần có đến hôm nay nếu kết nạp đều cả kỳ.",
} as const;

import type { Failure } from "@/data/failure";
import { said } from "./command";

/** What an operator reads when the database failed through nobody's fault. */
export const stopped: Record<Failure, string> = {
  "failure.databaseAway": said(
    "Cơ sở dữ liệu không trả lời hoặc đã ngừng giữa chừng nên lệnh chưa xong. Chạy lại lệnh khi cơ sở dữ liệu hoạt động.",
    "The database did not answer or stopped in the middle, so the command was not finished. Run it again once the database is back.",
  ),
  "failure.diskFull": said(
    "Đĩa của cơ sở dữ liệu đã đầy nên lệnh chưa xong. Giải phóng chỗ rồi chạy lại lệnh.",
    "The disk of the database is full, so the command was not finished. Make room and run it again.",
  ),
};

import { existsSync } from "node:fs";
import { operator } from "@/access/operator";
import { failureOf } from "@/data/failure";
import { type BackupLine, listMigrations } from "@/data/installation/backup";
import { isEmpty } from "@/data/installation/emptiness";
import { writeBackup } from "@/data/installation/restore";
import { listDifferences } from "@/data/ledger/recount";
import { readBackupFile } from "../backup-file";
import { type Command, Misused, Refused, said } from "../command";
import { fromHere } from "../from-here";

/** Reads a backup into an empty installation of the same version, all or nothing, and recounts its sums. */
export const restore: Command = {
  usage: "FILE",
  run: async ([given]) => {
    if (!given) throw new Misused(said("Thiếu tên tệp.", "The file is missing."));
    const file = fromHere(given);
    if (!existsSync(file)) throw new Refused(said(`Không có tệp ${file}.`, `There is no ${file}.`));
    if (!(await isEmpty()))
      throw new Refused(
        said(
          "Cơ sở dữ liệu không trống; chỉ phục hồi vào nơi trống.",
          "The database is not empty; a backup is restored into an empty one only.",
        ),
      );
    const access = await operator("ledger.keep");
    const rows = await writeBackup(access, checked(readBackupFile(file), await listMigrations())).catch(
      refuseUnreadable,
    );
    const differences = await listDifferences(access);
    if (differences.length > 0)
      throw new Refused(said("Số cộng không khớp sổ: chạy verify.", "Sums differ from the ledger: run verify."));
    console.log(said(`Đã phục hồi ${rows} dòng.`, `Restored ${rows} rows.`));
  },
};

/** Nothing was written: the database is as empty as before. */
function refuseUnreadable(error: Error): never {
  if (error instanceof Refused || failureOf(error)) throw error;
  throw new Refused(
    said(`Không đọc được bản sao lưu: ${error.message}`, `The backup cannot be read: ${error.message}`),
  );
}

async function* checked(lines: AsyncIterable<BackupLine>, here: readonly string[]): AsyncGenerator<BackupLine> {
  let isOpen = false;
  for await (const line of lines) {
    if (line.kind === "head" && line.migrations.join() !== here.join())
      throw new Refused(
        said("Bản sao lưu thuộc phiên bản khác của chương trình.", "The backup is of another version of the program."),
      );
    if (!isOpen && line.kind !== "head")
      throw new Refused(said("Tệp này không phải bản sao lưu.", "This file is no backup."));
    isOpen = true;
    yield line;
  }
}

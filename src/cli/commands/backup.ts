import { existsSync } from "node:fs";
import { operator } from "@/access/operator";
import { readBackup } from "@/data/installation/backup";
import { createBackupFile } from "../backup-file";
import { type Command, Misused, Refused, said } from "../command";
import { fromHere } from "../from-here";

/** Writes every row of the installation, as of one moment, into one compressed file. */
export const backup: Command = {
  usage: "FILE",
  run: async ([given]) => {
    if (!given) throw new Misused(said("Thiếu tên tệp.", "The file is missing."));
    const file = fromHere(given);
    if (existsSync(file)) throw new Refused(said(`Tệp ${file} đã có.`, `${file} exists already.`));
    const access = await operator("ledger.keep");
    const out = createBackupFile(file);
    const rows = await readBackup(access, out.take)
      .then(out.finish)
      .catch(async (error) => {
        await out.abandon();
        throw error.code === "ENOSPC" ? new Refused(noRoom(file)) : error;
      });
    console.log(said(`Đã sao lưu ${rows} dòng vào ${file}.`, `Backed up ${rows} rows to ${file}.`));
  },
};

const noRoom = (file: string) =>
  said(
    `Đĩa chứa ${file} đã đầy: chưa sao lưu được, không để lại tệp nào.`,
    `The disk of ${file} is full: nothing was backed up, and no file is left.`,
  );

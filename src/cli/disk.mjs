import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

const megabyte = 1024 * 1024;
/** Below this much a database is not started, in megabytes: it would stop in the middle of its next write. */
const toStart = 64;
/** A first start makes the database, its log and the demo. */
const toBegin = 256;
/** From here on down the operator is warned. */
const little = 1024;

/** Megabytes that may still be written where a folder is, or will be once it is made. */
export function freeMegabytes(folder) {
  if (!fs.existsSync(folder)) return freeMegabytes(path.dirname(folder));
  const { bavail, bsize } = fs.statfsSync(folder);
  return Math.floor((bavail * bsize) / megabyte);
}

/** Refuses to begin what would run out of room at once. */
export function refuseFullDisk(folder) {
  const needed = fs.existsSync(folder) ? toStart : toBegin;
  const free = freeMegabytes(folder);
  if (free >= needed) return;
  throw new Refusal(
    `Đĩa chứa ${folder} gần đầy: còn ${free} MB, cần ít nhất ${needed} MB. Giải phóng chỗ rồi chạy lại.`,
    `The disk of ${folder} is nearly full: ${free} MB are free, at least ${needed} MB are needed. Make room and start again.`,
  );
}

export const isFull = (folder) => freeMegabytes(folder) < toStart;

/** Says while there is time that the disk is filling up: now and every ten minutes. Answers how to stop. */
export function watchDisk(folder, say) {
  const look = () => {
    const free = freeMegabytes(folder);
    if (free < little)
      say(
        `Cảnh báo: đĩa chứa ${folder} chỉ còn ${free} MB; gần hết chỗ thì việc ghi bị từ chối. / Warning: only ${free} MB are free on the disk of ${folder}; when it is nearly full, writing is refused.`,
      );
  };
  look();
  const timer = setInterval(look, 600_000);
  timer.unref();
  return () => clearInterval(timer);
}

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { openEmbedded } from "../../src/cli/embedded.mjs";
import { root } from "../../src/cli/places.mjs";

const mebi = 1024 * 1024;

/** Whether this machine lets us mount a file system in memory: root, and no container that forbids it. */
export function canMount() {
  const place = mkdtempSync(path.join(root, ".data/mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place]).status === 0;
  if (mounted) spawnSync("umount", [place]);
  rmdirSync(place);
  return mounted;
}

/** A folder that is a disk of so many megabytes; unmounted when the test has finished. */
export function smallDisk(megabytes: number) {
  const folder = mkdtempSync(path.join(root, ".data/start-disk-"));
  const options = `size=${megabytes}m,mode=755`;
  if (spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status !== 0) throw new Error("no mount");
  const ballast = path.join(folder, "ballast");
  onTestFinished(async () => {
    rmSync(ballast, { force: true });
    await (await openEmbedded(folder)).close();
    spawnSync("umount", [folder]);
    rmdirSync(folder);
  });
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  /** Fills the disk until only so many megabytes are left. */
  const leave = (left: number) => {
    const file = openSync(ballast, "a");
    const block = Buffer.alloc(mebi / 4);
    try {
      while (free() > left * mebi) writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    } finally {
      closeSync(file);
    }
  };
  return { folder, leave, makeRoom: () => rmSync(ballast, { force: true }) };
}

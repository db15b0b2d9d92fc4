import fs from "node:fs";

/**
 * Calls back once npm, which started us, is gone without a word (kill -9): we would hold the port as an orphan.
 * Between npm and us may stand a shell that outlives it, hence both are watched.
 */
export function whenOrphaned(then) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const grandparent = parentOfShell(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && parentOfShell(parent) === grandparent) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}

// Only Linux tells without asking another program.
function parentOfShell(pid) {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return /^(da|ba|a)?sh$/.test(name) ? parent : undefined;
  } catch {
    return undefined;
  }
}

import { said } from "../command";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Says that a run stopped by its operator left nothing, and leaves by `leave`. Answers what ends the watch once rows are kept. */
export function sayWhenStopped(leave: () => Promise<unknown>): () => void {
  const stop = async () => {
    unwatch();
    console.error(
      said(
        "Đã dừng giữa chừng: không có gì được ghi lại. Có thể chạy lại lệnh.",
        "Stopped in the middle: nothing was kept. The command can be run again.",
      ),
    );
    await leave();
    process.exit(1);
  };
  const unwatch = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return unwatch;
}

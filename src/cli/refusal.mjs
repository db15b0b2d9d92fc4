/** A reason to stop that its reader can act upon: one sentence, in Vietnamese and in English. */
export class Refusal extends Error {
  constructor(vi, en) {
    super(`${vi}\n${en}`);
    this.name = "Refusal";
  }
}

/** What to print for whatever stopped us: a refusal speaks for itself, anything else shows where it came from. */
export function explain(error) {
  if (error instanceof Refusal) return error.message;
  if (error?.code === "ENOSPC")
    return `Đĩa đã đầy, không ghi được ${error.path ?? ""}.\nThe disk is full: ${error.path ?? "nothing"} cannot be written.`;
  return `Dừng vì một lỗi không lường trước.\nStopped by an unforeseen error.\n${error?.stack ?? error}`;
}

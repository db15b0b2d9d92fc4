/** An audit line as it is kept: what was done, to what, what stood there before and what stands there since. */
export type Line = {
  readonly what: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};

/**
 * Reads the lines about one sort of subject; `key` is what the subject says behind its first colon.
 * Answers nothing for a line that is written in no known form.
 */
export type Reader<Act> = (line: Line, key: string) => Act | undefined;

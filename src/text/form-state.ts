/** What a form knows after it was sent: what was typed, what is wrong with it, or what was done. */
export type FormState = {
  /** React empties fields after an action: what was typed comes back with the answer. Empty once it is recorded. */
  readonly values: Readonly<Record<string, string>>;
  /** A sentence for each field; under "" one that concerns no single field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What the sentence of a field is about, one by one, where that is more than one. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** What has been done ("Đã ghi 1 người vào tháng 3"). */
  readonly message?: string;
  /** What is shown this once, to be copied: it stands below the message. */
  readonly shown?: string;
  /** A warning that is sent again with its box ticked: `name=yes`. */
  readonly ask?: {
    readonly name: string;
    readonly sentence: string;
    /** What was confirmed before: sent along. */
    readonly answered?: readonly string[];
  };
  /** What was confirmed before a reason was asked for: sent along with it. */
  readonly answered?: readonly string[];
};

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const untouched: FormState = { values: {}, errors: {} };

/** What was typed, to be shown again; never files, never what is named in `secret`. */
export function typedIn(data: FormData, secret: readonly string[] = []): Record<string, string> {
  const kept = new Set(secret);
  return Object.fromEntries(
    [...data].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && !entry[0].startsWith("$ACTION") && !kept.has(entry[0]),
    ),
  );
}

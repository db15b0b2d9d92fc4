/** What a form shows after it was refused: what was typed, a sentence at each field, one for the whole. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Not refused yet: sent again with `name` ticked, it is done. */
  readonly ask?: { readonly name: string; readonly sentence: string };
};

export const untouched: FormState = { values: {}, errors: {} };

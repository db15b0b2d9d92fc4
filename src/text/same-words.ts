/** The same keys as the Vietnamese words, every leaf a text of its own: a key too many or too few does not compile. */
export type SameWords<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameWords<Words[Key]>;
};

/** The steps that are shown as well as told. */
export const pictured = ["one", "two", "three"] as const;
export type Pictured = (typeof pictured)[number];

/** Of every picture; as tests/support/help-pictures.mjs takes them. */
export const pictureSize = { width: 800, height: 500 };

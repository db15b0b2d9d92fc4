/** The steps that are shown as well as told. */
export type Pictured = "one" | "two" | "three";

/** Of every picture; as tests/support/help-pictures.mjs takes them. */
export const pictureSize = { width: 800, height: 500 };

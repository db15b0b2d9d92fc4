/** The steps that are shown as well as told, for each reader. */
export const pictured = {
  secretary: ["one", "two", "three", "seven", "eight"],
  board: ["one", "two", "three", "six", "seven", "eight"],
} as const;

/** Of every picture; as tests/support/help-pictures.mjs takes them. */
export const pictureSize = { width: 800, height: 500 };

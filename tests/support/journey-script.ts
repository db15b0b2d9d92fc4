/** With script, and without; without it a phone is sent the same page, so that one screen is enough. */
export const scripts = [
  { script: true, how: "with script", once: {} },
  { script: false, how: "without script", once: { tag: "@desktop" } },
] as const;

/** For what no screen has a part in. */
export const anyScreen = { tag: "@desktop" };

/** For what only a phone is shown. */
export const phoneAlone = { tag: "@phone" };

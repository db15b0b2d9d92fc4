export const veil = {
  few: "<{count, number}",
  veiled: "hidden",
  note: "As you may not open names, fewer than {count, number} persons of an ethnic minority or with a religion show only as “<{count, number}”, without per cent; a number marked “hidden” is left out so that nobody can work those out.",
} as const;

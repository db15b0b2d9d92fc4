export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];

export const languageCookie = "locale";

/** What a cookie or a header asked for; Vietnamese where it asked for nothing we speak. */
export const readLanguage = (asked: string | undefined): Language =>
  languages.find((language) => language === asked) ?? "vi";

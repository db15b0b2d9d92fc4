import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { en } from "./en";
import { type Language, languageCookie, readLanguage } from "./language";
import { vi } from "./vi";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof vi;
  }
}

/** The language of a request: asked for in code (reports, the API), else the visitor's cookie, else Vietnamese. */
export default getRequestConfig(async ({ locale }) => {
  const language = readLanguage(locale ?? (await cookies()).get(languageCookie)?.value);
  return { locale: language, messages: messages[language], timeZone: "Asia/Ho_Chi_Minh" };
});

/** `AppConfig` types the messages by the Vietnamese texts themselves; English has the same keys and other texts. */
const messages: Record<Language, typeof vi> = { vi, en: en as unknown as typeof vi };

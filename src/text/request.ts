import "server-only";
import { cookies } from "next/headers";
import { type Language, languageCookie, readLanguage } from "./language";

/** The language of a request: the visitor's cookie, else Vietnamese. */
export const askedLanguage = async (): Promise<Language> => readLanguage((await cookies()).get(languageCookie)?.value);

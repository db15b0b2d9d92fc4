import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { Language } from "./language";

/** The words of a namespace in the visitor's language, typed down to the values a sentence asks for. Server only. */
export const words = getTranslations;

export const language = (): Promise<Language> => getLocale();

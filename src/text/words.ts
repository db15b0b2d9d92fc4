import "server-only";
import { createTranslator } from "use-intl/core";
import { en } from "./en";
import type { Language } from "./language";
import { askedLanguage, useAskedLanguage } from "./request";
import { keptSentences } from "./sentences";
import { vi } from "./vi";

type Namespace = keyof typeof vi;

/** The words of a namespace: `say("left", { count: 17 })`. */
export type Words<Named extends Namespace> = ReturnType<typeof translate<Named>>;

/** The visitor's language. */
export const language: () => Promise<Language> = askedLanguage;

/** The words of a namespace in the visitor's language, typed down to the values a sentence asks for. Server only. */
export const words = async <Named extends Namespace>(namespace: Named): Promise<Words<Named>> =>
  wordsIn(await language(), namespace);

/** The visitor's language for a component, which then need not wait: one that waits is carried to the page by itself. */
export const useLanguage: () => Language = useAskedLanguage;

/** The words of a namespace for a component. */
export const useWords = <Named extends Namespace>(namespace: Named): Words<Named> => wordsIn(useLanguage(), namespace);

/** Messages are typed by the Vietnamese texts themselves; English has the same keys and other texts. */
const messages: Record<Language, typeof vi> = { vi, en: en as unknown as typeof vi };

const sentences = { vi: keptSentences(), en: keptSentences() };

const translate = <Named extends Namespace>(locale: Language, namespace: Named) =>
  createTranslator({
    locale,
    messages: messages[locale],
    namespace,
    timeZone: "Asia/Ho_Chi_Minh",
    _formatters: sentences[locale],
  });

// Sentences are taken apart at their first use, and the same for every visitor: kept, they cost nothing more.
const translators = new Map<string, unknown>();

/** The words of a namespace in a language that is known. */
export function wordsIn<Named extends Namespace>(locale: Language, namespace: Named): Words<Named> {
  const key = `${locale} ${namespace}`;
  const found = translators.get(key) ?? translate(locale, namespace);
  translators.set(key, found);
  return found as Words<Named>;
}

import { createTranslator } from "use-intl/core";
import { vi } from "@/text/vi";

const wordsIn = (_: "vi", namespace: keyof typeof vi) => createTranslator({ locale: "vi", messages: vi, namespace });

/** What stands in for @/text/words outside of a request. */
export const vietnamese = {
  language: async () => "vi" as const,
  words: async (namespace: keyof typeof vi) => wordsIn("vi", namespace),
  wordsIn,
  useLanguage: () => "vi" as const,
  useWords: (namespace: keyof typeof vi) => wordsIn("vi", namespace),
};

import type { Said } from "@/domain/ledger/unsent-cell";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";

type To = { readonly language: Language; readonly silent: string };

/** A figure as the language groups it; of what nobody has said, the sign for that. */
export const figureText = (said: Said, { language, silent }: To) =>
  said === null ? silent : formatNumber(said, language);

/** What an input shows: a number grouped, what is no number as it was typed, nothing where nothing is said. */
export const typedText = (text: string, { language }: Pick<To, "language">) =>
  /^\d+$/.test(text) ? formatNumber(Number(text), language) : text;

import { _createCache, _createIntlFormatters, type createTranslator } from "use-intl/core";

type Formatters = NonNullable<Parameters<typeof createTranslator>[0]["_formatters"]>;
type TakeApart = NonNullable<Formatters["getMessageFormat"]>;

/**
 * What takes the sentences of one language apart, each once. use-intl looks for those it has by writing out the sentence and
 * the whole table of its formats, which takes longer than to fill it in: here the sentence itself is the key, for all of a
 * language have the same formats.
 */
export function keptSentences(): Formatters {
  const kept = new Map<unknown, ReturnType<TakeApart>>();
  let takeApart: TakeApart | undefined;
  const found: TakeApart = (...asked) => {
    const sentence = kept.get(asked[0]) ?? takeApart?.(...asked);
    if (!sentence) throw new Error("use-intl no longer brings what takes sentences apart");
    kept.set(asked[0], sentence);
    return sentence;
  };
  return Object.defineProperty<Formatters>(_createIntlFormatters(_createCache()), "getMessageFormat", {
    // Where there is none use-intl sets its own.
    get: () => takeApart && found,
    set: (own: TakeApart) => {
      takeApart = own;
    },
  });
}

import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cookies } from "next/headers";
import { cache, use } from "react";
import { type Language, languageCookie, readLanguage } from "./language";

/** The language of work that no visitor asked for, such as a command's. */
const spoken = new AsyncLocalStorage<Language>();

/** The language of a request: the visitor's cookie, else Vietnamese. */
export const askedLanguage = async (): Promise<Language> =>
  spoken.getStore() ?? readLanguage((await cookies()).get(languageCookie)?.value);

const askedOnce = cache(askedLanguage);

/** The same for a component, without waiting once it is known. */
export const useAskedLanguage = (): Language => use(askedOnce());

/** Does something outside of any request, in a language. */
export const speaking = <Answer>(to: Language, run: () => Promise<Answer>): Promise<Answer> => spoken.run(to, run);

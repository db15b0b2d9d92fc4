import "server-only";
import type { Decider } from "@/domain/reports/issuer";
import type { Language } from "./language";
import { language, wordsIn } from "./words";

/** The body that decides, by the kind of organization on that day: "Ban Thường vụ Huyện ủy Bát Xát". */
export async function deciderWords({ by, executive }: Decider): Promise<string> {
  return deciderWordsIn(await language(), { by, executive });
}

/** The same for a component that knows its language. */
export const deciderWordsIn = (to: Language, { by, executive }: Decider): string =>
  wordsIn(to, "dossier")(`decider.${by}`, { executive });

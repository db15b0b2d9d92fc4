import type { ToldWatch } from "@/domain/trail/watch";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";

type Asked = Omit<Extract<ToldWatch, { did: "asked" }>, "did">;

/** What an evaluation did to cases: what it did to none of them is not told. */
export function caseCounts(told: Asked, to: Language): string {
  const say = wordsIn(to, "audit");
  return (["opened", "reopened", "changed", "closed"] as const)
    .flatMap((kind) => {
      const count = told[kind] ?? 0;
      return count > 0 ? [say(`watch.counts.${kind}`, { count })] : [];
    })
    .join(", ");
}

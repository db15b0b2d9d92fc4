import "server-only";
import { returnPeriod } from "@/domain/returns/return";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";

/** "Báo cáo năm 2024"; where there is no such period only what it would be one of. */
export async function returnTitle(name: string): Promise<string> {
  const [say, spell] = [await words("returns"), await periodWords()];
  const period = returnPeriod(name);
  return period.ok ? say("titleOf", { period: inSentence(spell(period.value)) }) : say("title");
}

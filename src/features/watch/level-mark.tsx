import type { Level } from "@/domain/watch/rule";
import { words } from "@/text/words";
import { Status } from "@/ui/status";

/** How grave a case is: a word and a sign, colour last. */
export async function LevelMark({ level }: { level: Level }) {
  const say = await words("watch");
  return <Status tone={level === 1 ? "plain" : "late"}>{say(`level.${level}`)}</Status>;
}

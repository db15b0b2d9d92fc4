import { smallest } from "@/domain/figures/small-number";
import type { Told } from "@/domain/figures/veil";
import { useWords } from "@/text/words";

/** Why some numbers of a table are not told; nothing where all are. */
export function VeilNote({ told }: { told: readonly Told[] }) {
  const say = useWords("veil");
  if (told.every((one) => one === "count")) return null;
  return <p className="pt-2 text-13 text-ink-2">{say("note", { count: smallest })}</p>;
}

import type { HelperNeed } from "@/domain/candidates/helping";
import { words } from "@/text/words";
import { Status } from "@/ui/status";

/** That nobody helps any more, in words and a sign; nothing where somebody does, or nobody is needed yet. */
export async function HelperStatus({ need }: { need: HelperNeed }) {
  const say = await words("following");
  return need === "NONE" || need === "HELPED" ? null : <Status tone="late">{say(`need.${need}`)}</Status>;
}

import "server-only";
import type { Decider } from "@/domain/reports/issuer";
import { words } from "./words";

/** The body that decides, by the kind of organization on that day: "Ban Thường vụ Huyện ủy Bát Xát". */
export async function deciderWords({ by, executive }: Decider): Promise<string> {
  const say = await words("dossier");
  return say(`decider.${by}`, { executive });
}

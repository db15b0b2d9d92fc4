import "server-only";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import type { DossierPage } from "./dossier";

/** Where the person is on the way, or how the dossier was closed. */
export async function dossierLead({ row }: DossierPage): Promise<string> {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  const { outcome, closedOn, stage, place, passage } = row;
  if (passage?.status === "OFFICIAL") return say("dossierLead", { stage: say("stages.OFFICIAL"), place });
  const closed = closedOn ? { day: formatDay(closedOn, tongue) } : undefined;
  if (closed) return `${say(outcome === "ADMITTED" ? "closedAdmitted" : "closedStopped", closed)}, ${place}`;
  return say("dossierLead", { stage: say(`stages.${stage}`), place });
}

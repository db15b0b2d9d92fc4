import "server-only";
import type { AskAccess } from "@/access/access-to";
import type { CandidateRow } from "@/data/candidates/rows";
import { electorateToday } from "@/data/members/cell-register";
import type { Electorate } from "@/domain/candidates/electorate";
import type { StepKind } from "@/domain/candidates/step";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

/** The official members that the cell's vote will be held against, for who enters one. */
export async function readElectorate(ask: AskAccess, cell: CandidateRow, step: StepKind | undefined) {
  const keeper = step === "CELL_RESOLUTION" ? await ask("candidate.keep") : undefined;
  return keeper ? electorateToday(keeper, cell) : null;
}

/** How many are registered today, and how many were counted where that says more; nothing where neither is known. */
export async function voteHint(electorate: Electorate | null): Promise<string | undefined> {
  if (!electorate) return undefined;
  const [say, tongue] = await Promise.all([words("dossier"), language()]);
  const { officials, on, by, isExact, least } = electorate;
  const said = [
    ...(least > 0 ? [say("registeredToday", { officials: least })] : []),
    ...(by === "COUNT" && isExact && officials !== null
      ? [say("countedOn", { officials, day: formatDay(on, tongue) })]
      : []),
  ];
  return said.length > 0 ? said.join(" ") : undefined;
}

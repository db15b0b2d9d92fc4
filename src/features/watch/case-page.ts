import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listStaff } from "@/data/watch/case-changes";
import { type CaseRow, findCase, type ToldStep } from "@/data/watch/cases";
import { type Access, covers, type Permission } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import { isPersonal } from "@/domain/watch/rules";
import { unnamed } from "./watch-page";

export type CasePage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly row: CaseRow;
  /** The first one first. Without words for who may not read names. */
  readonly steps: readonly ToldStep[];
  readonly seesWords: boolean;
  readonly acts: boolean;
  /** Whether the visitor is the superior who accepts and answers. */
  readonly isSuperior: boolean;
  /** Who may own the case; nobody for who may not act. */
  readonly staff: readonly { readonly id: number; readonly name: string }[];
};

/** One case; nothing where it is out of reach, or about a person for who may not read dossiers there. */
export async function readCase(
  access: Access<"watch.read">,
  ask: AskAccess,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<CasePage | undefined> {
  if (!isUuid(id)) return undefined;
  const standing = await findStanding(access, code);
  const found = standing && (await findCase(access, code, id));
  if (!found) return undefined;
  const { path } = standing.organization;
  const mayHere = async (permission: Permission) => {
    const held = await ask(permission);
    return held !== undefined && covers(held.places, path);
  };
  const { steps, ...row } = found;
  const seesWords = await mayHere("candidate.read");
  if (!seesWords && isPersonal(row.rule)) return undefined;
  const acts = await mayHere("watch.act");
  return {
    ...{ standing, today: access.today, seesWords, acts, isSuperior: await mayHere("watch.exempt") },
    row: seesWords ? row : unnamed(row),
    steps: seesWords ? steps : steps.map(withoutWords),
    staff: acts ? await listStaff(path) : [],
  };
}

/** Words are free text, and people write names into them; who did what is a name as well. */
const withoutWords = (step: ToldStep): ToldStep => {
  const { officer: _, ...details } = step.details;
  return { ...step, words: null, by: null, details };
};

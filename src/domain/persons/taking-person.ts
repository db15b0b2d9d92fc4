import type { MemberStatus } from "../members/member";
import { no, noneOf, type Result } from "../result";

/** What somebody known already is wanted for: a dossier, the register, an entry of the ledger by name. */
export const purposes = ["candidate", "member", "admission"] as const;
export type Purpose = (typeof purposes)[number];

export type KnownPerson = {
  /** As a member; null for who is none. */
  readonly standing: MemberStatus | null;
  /** A dossier is open. */
  readonly hasOpen: boolean;
  /** Found to be somebody else, whose row is to be taken instead; or without a name any more. */
  readonly gone: "MERGED" | "FORGOTTEN" | null;
};

/** Whether somebody known already can be taken instead of being entered a second time. */
export function takePerson(purpose: Purpose, { standing, hasOpen, gone }: KnownPerson): Result<null> {
  if (gone) return no(gone === "MERGED" ? "person.merged" : "person.unknown");
  return noneOf([
    (standing === "PROBATIONARY" || standing === "OFFICIAL") && { code: "person.isMember" },
    standing === "LEFT" && { code: "person.wasMember" },
    hasOpen && { code: purpose === "candidate" ? "person.hasDossier" : "person.admittedByDossier" },
  ]);
}

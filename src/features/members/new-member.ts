import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type EntryPlace, findEntryPlace } from "@/data/persons/entry-place";
import type { Access } from "@/domain/access";

/** What the form for somebody who has long been a member needs; nothing where the organization is out of reach. */
export const readNewMember = async (
  access: Access<"member.keep">,
  ask: AskAccess,
  code: string,
): Promise<EntryPlace | undefined> => findEntryPlace(access, await ask("organization.read"), code);

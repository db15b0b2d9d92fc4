import "server-only";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { change, type Once } from "../change";
import { keepDataKey } from "../persons/data-key";
import { enrolKnown } from "../persons/known-person";
import type { Told } from "./changes";
import { createMember, type NewMember } from "./members";

/** Enters somebody who was a member before the register began, if so decided; what was entered under the key is answered again. */
export const registerMember = (
  access: Access<"member.keep">,
  organization: Organization,
  member: NewMember,
  once: Once,
  decided: Result<null>,
): Promise<Result<Told>> =>
  change<Told>(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    if (!decided.ok) return decided;
    const kept = await keepDataKey(tx);
    if (!kept.ok) return kept;
    const { person } = member;
    const entered = person
      ? await enrolKnown(tx, "member", person, organization, member)
      : yes(await createMember(tx, organization, member));
    if (!entered.ok) return entered;
    const id = entered.value;
    const { joinedOn, since, isOfficial } = member;
    const after = { registered: since, joinedOn, official: isOfficial };
    return yes({ answer: { code: organization.code, id }, line: { subject: `member:${id}`, after } });
  });

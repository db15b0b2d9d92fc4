import "server-only";
import type { Access } from "@/domain/access";
import { type DepartureInput, depart, type RecognitionInput, recognise } from "@/domain/member-moves";
import { probationEnd } from "@/domain/probation";
import type { Regulation } from "@/domain/regulation";
import { type Result, yes } from "@/domain/result";
import { toDate, toDateOrNull } from "./dates";
import { changeMember, type Told } from "./member-changes";
import { everywhere } from "./reach";
import { endStay } from "./transfers";

/** Somebody stops being a member here; the audit keeps how and when, never the reason in words. */
export const departMember = (access: Access<"member.keep">, input: DepartureInput): Promise<Result<Told>> =>
  changeMember(access, input.member, async (tx, member) => {
    const decided = depart(input, member, access.today);
    if (!decided.ok) return decided;
    const { kind, on, decisionNo = null, reason = null } = input;
    await endStay(tx, member.id, on);
    await tx.departure.create({ data: { memberId: member.id, kind, on: toDate(on), decisionNo, reason } });
    await tx.member.update({ where: { id: member.id }, data: { status: "LEFT", leftOn: toDate(on) } });
    const line = { subject: `member:${member.id}`, after: { left: kind, on, decisionNo } };
    return yes({ answer: { code: member.code, id: member.id }, line });
  });

/** Somebody on probation becomes an official member, counted as such from the end of month 12 wherever they were then. */
export const recogniseMember = (
  access: Access<"member.keep">,
  input: RecognitionInput,
  regulations: readonly Regulation[],
): Promise<Result<Told>> =>
  changeMember(access, input.member, async (tx, member) => {
    const endsOn = member.joinedOn ? probationEnd(member.joinedOn, regulations) : undefined;
    const decided = recognise(input, member, endsOn, access.today);
    if (!decided.ok) return decided;
    const { proposedOn, decidedOn, decisionNo } = input;
    const effectiveOn = toDate(decided.value);
    const days = { proposedOn: toDateOrNull(proposedOn), decidedOn: toDate(decidedOn), effectiveOn };
    await tx.recognition.create({ data: { memberId: member.id, ...days, decisionNo } });
    await tx.member.update({ where: { id: member.id }, data: { status: "OFFICIAL", officialOn: effectiveOn } });
    // At the cells the member was in before, too.
    const stays = { where: { memberId: member.id }, data: { officialFrom: effectiveOn } };
    await everywhere(tx, () => tx.stay.updateMany(stays));
    const after = { official: decided.value, decidedOn, decisionNo };
    return yes({ answer: { code: member.code, id: member.id }, line: { subject: `member:${member.id}`, after } });
  });

import "server-only";
import type { Access } from "@/domain/access";
import { type DepartureInput, depart, type RecognitionInput, recognise } from "@/domain/members/moves";
import { judgeRecognition, lastOf, type PassageFacts } from "@/domain/members/passage";
import { probationEnd } from "@/domain/members/probation";
import { type Result, yes } from "@/domain/result";
import { toldLifted } from "../candidates/changes";
import type { Tx } from "../change";
import { toDate, toDateOrNull } from "../dates";
import { everywhere } from "../reach";
import { changeMember, type HeldMember, type Told } from "./changes";
import { placesOfMember } from "./members";
import { readPassage } from "./passage";
import { endStay } from "./transfers";

/** Somebody stops being a member here; the audit keeps how and when, never the reason or number as they were typed. */
export const departMember = (access: Access<"member.keep">, input: DepartureInput): Promise<Result<Told>> =>
  changeMember(access, input.member, async (tx, member) => {
    const decided = depart(input, member, access.today);
    if (!decided.ok) return decided;
    const { kind, on, decisionNo = null, reason = null } = input;
    await endStay(tx, member.id, on);
    await tx.departure.create({ data: { memberId: member.id, kind, on: toDate(on), decisionNo, reason } });
    await tx.member.update({ where: { id: member.id }, data: { status: "LEFT", leftOn: toDate(on) } });
    const line = { subject: `member:${member.id}`, after: { left: kind, on } };
    return yes({ answer: { code: member.code, id: member.id }, line });
  });

/**
 * Somebody on probation becomes an official member, counted as such from the end of month 12 wherever they were then; why it
 * came late stands with the recognition, never in the trail.
 */
export const recogniseMember = async (
  access: Access<"member.keep">,
  input: RecognitionInput,
  facts: PassageFacts,
): Promise<Result<Told>> => {
  const recognising = async (tx: Tx, member: HeldMember) => {
    const endsOn = member.joinedOn ? probationEnd(member.joinedOn, facts.regulations) : undefined;
    const decided = recognise(input, member, endsOn, access.today);
    if (!decided.ok) return decided;
    const passage = await readPassage(tx, member.id);
    const judged = judgeRecognition(input, passage, facts);
    if (!judged.ok) return judged;
    const { decidedOn, decisionNo, extended, reason = null } = input;
    const { regulation, lifted } = judged.value;
    const effectiveOn = toDate(decided.value);
    const proposedOn = lastOf(passage, "PROPOSAL")?.on ?? input.proposedOn;
    const days = { proposedOn: toDateOrNull(proposedOn), decidedOn: toDate(decidedOn), effectiveOn };
    const judgement = { isExtended: extended, reason, regulation, lifted: lifted };
    await tx.recognition.create({ data: { memberId: member.id, ...days, decisionNo, ...judgement } });
    await tx.member.update({ where: { id: member.id }, data: { status: "OFFICIAL", officialOn: effectiveOn } });
    // At the cells the member was in before, too.
    const stays = { where: { memberId: member.id }, data: { officialFrom: effectiveOn } };
    await everywhere(tx, () => tx.stay.updateMany(stays));
    const after = { official: decided.value, decidedOn, regulation, ...toldLifted(lifted) };
    const line = { subject: `member:${member.id}`, after };
    return yes({ answer: { code: member.code, id: member.id }, line });
  };
  return changeMember(access, input.member, recognising, { beyond: await placesOfMember(input.member) });
};

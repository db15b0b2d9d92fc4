import { departMember } from "@/data/members/endings";
import { transferMember } from "@/data/members/transfers";
import { addMonths } from "@/domain/calendar-months";
import { type Day, day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { DepartureInput, TransferInput } from "@/domain/members/moves";
import type { ProblemCode } from "@/domain/problem";
import type { Result } from "@/domain/result";
import { ChargeInput } from "@/domain/sourcing/group-charge";
import { enterMember } from "@/features/members/enter";
import { assign } from "@/features/sourcing/charges/charge-acts";
import { expected } from "../../command";
import { byCell, onDay } from "./on-day";
import { charges, members } from "./persons";
import type { DemoMember } from "./shapes";

/** The ids of the members of the story by their keys. */
export type Entered = ReadonlyMap<string, string>;

/** No cell of the story is older. */
const founded = "2000-01-01";

/** The registers of some cells, and what became of members since. */
export async function loadMembers(today: Day): Promise<Entered> {
  const entered = new Map<string, string>();
  await byCell(members, async (member) => void entered.set(member.key, await enter(member, today)));
  for (const { key, moved, left } of members) {
    const member = entered.get(key);
    if (moved) {
      const input = TransferInput.parse({ member, ...moved, decisionNo: "27-QĐ/ĐU" });
      unlessDone(await transferMember(await onDay("member.keep", moved.on), input), "transfer.sameCell");
    }
    if (left) {
      const input = DepartureInput.parse({ member, ...left });
      unlessDone(await departMember(await onDay("member.keep", left.on), input), "member.notPresent");
    }
  }
  for (const { member: key, ...charge } of charges) {
    const organization = members.find((one) => one.key === key)?.cell;
    const input = { ...charge, organization, member: entered.get(key), key: `demo:charge:${key}` };
    expected(await assign(await onDay("member.keep", charge.from), ChargeInput.parse(input)));
  }
  return entered;
}

async function enter(member: DemoMember, today: Day): Promise<string> {
  const { key, cell, fullName, birthYear, woman, local, group, joinedOn, isOnProbation } = member;
  const input = RegisterInput.parse({
    ...{ organization: cell, fullName, birthYear, ethnicGroup: group, joinedOn, since: sinceOf(member) },
    ...{ woman: woman ? "yes" : "no", local: local ? "yes" : "no" },
    ...(isOnProbation ? { status: "PROBATIONARY" } : { status: "OFFICIAL", officialOn: officialOf(member) }),
    ...{ confirmed: "yes", key: `demo:member:${key}` },
  });
  return expected(await enterMember(await onDay("member.keep", today), input)).id;
}

/** In the cell since coming from elsewhere, since the ceremony, or since there has been a register. */
const sinceOf = ({ joinedOn, since }: DemoMember) => since ?? (joinedOn < founded ? founded : joinedOn);

const officialOf = ({ joinedOn }: DemoMember) => addMonths(day(joinedOn), 12);

/** Acts without a key of their own: refused where a load that was cut off has done them already. */
export function unlessDone<Value>(result: Result<Value>, done: ProblemCode) {
  if (result.ok || result.problems.some(({ code }) => code !== done)) expected(result);
}

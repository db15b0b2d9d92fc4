"use server";
import { z } from "zod";
import { action } from "@/access/action";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { departMember, recogniseMember } from "@/data/members/endings";
import { recordPassage, withdrawPassage } from "@/data/members/passage";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { reveal, savePerson } from "@/data/persons/persons";
import { Text } from "@/domain/input";
import { RegisterInput } from "@/domain/members/membership";
import { DepartureInput, RecognitionInput, TransferInput } from "@/domain/members/moves";
import { PassageInput, PassageWithdrawal } from "@/domain/members/passage-input";
import { TakingBackInput } from "@/domain/members/taking-back";
import { PersonFacts, sealedFields } from "@/domain/persons/facts";
import { enterMember } from "./enter";
import { revealedWords } from "./revealed-words";

const at = ({ code, id }: { code: string; id: string }, done: string) =>
  `/organizations/${code}/members/${id}?done=${done}`;

export const registerMember = action("member.keep", RegisterInput, enterMember, (told) => at(told, "registered"));

export const correctPerson = action(
  "member.keep",
  PersonFacts.extend({ member: z.uuid("input.invalid") }),
  (access, { member, ...facts }) => savePerson(access, member, facts),
  (told) => at(told, "corrected"),
);

/** Who goes out of one's reach is followed no further than to the dated line that stays. */
export const transfer = action("member.keep", TransferInput, transferMember, ({ code, id }) =>
  id ? at({ code, id }, "transferred") : `/organizations/${code}/members/transfers?done=transferred`,
);

export const recognise = action(
  "member.keep",
  RecognitionInput,
  async (access, input) => recogniseMember(access, input, await readClockFacts(access.today)),
  (told) => at(told, "recognised"),
);

export const recordStep = action(
  "member.keep",
  PassageInput,
  async (access, input) => recordPassage(access, input, await readClockFacts(access.today)),
  (told) => at(told, "step"),
);

export const withdrawStep = action("member.keep", PassageWithdrawal, withdrawPassage, (told) => at(told, "withdrawn"));

export const depart = action("member.keep", DepartureInput, departMember, (told) => at(told, "left"));

/** Whoever was sent elsewhere by mistake comes back; or is followed no further, as with a transfer. */
export const takeBackMistake = action("member.keep", TakingBackInput, takeBack, ({ code, id }) =>
  id ? at({ code, id }, "takenBack") : `/organizations/${code}/members/transfers?done=takenBack`,
);

/** What is opened is said on the spot: no address may carry it. */
export const revealFields = action(
  "member.reveal",
  z.object({
    member: z.uuid("input.invalid"),
    field: z.enum([...sealedFields, "all"], "input.required"),
    reason: Text(300),
  }),
  (access, { member, field, reason }) => reveal(access, member, field === "all" ? sealedFields : [field], reason),
  revealedWords,
);

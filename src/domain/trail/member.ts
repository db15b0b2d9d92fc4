import { z } from "zod";
import type { StepKind } from "../candidates/step";
import { departureKinds } from "../members/moves";
import { mistakes } from "../members/taking-back";
import { sealedFields } from "../persons/facts";
import { Step } from "./candidate";
import type { Reader } from "./line";

const Member = z.union([
  z.object({ registered: z.string() }).transform(({ registered: on }) => ({ did: "registered" as const, on })),
  z
    .object({ to: z.string(), from: z.string(), on: z.string() })
    .transform((moved) => ({ did: "moved" as const, ...moved })),
  z
    .object({ left: z.enum(departureKinds), on: z.string() })
    .transform(({ left, on }) => ({ did: "left" as const, left, on })),
  z.object({ official: z.string() }).transform(({ official: on }) => ({ did: "recognised" as const, on })),
  z
    .object({ revealed: z.array(z.enum(sealedFields)) })
    .transform(({ revealed }) => ({ did: "revealed" as const, revealed })),
  z.object({ exported: z.string() }).transform(({ exported }) => ({ did: "exported" as const, exported })),
  z
    .object({ takenBack: z.enum(mistakes), on: z.string() })
    .transform(({ takenBack, on }) => ({ did: "takenBack" as const, takenBack, on })),
  z.object({ anonymised: z.string() }).transform(({ anonymised: on }) => ({ did: "anonymised" as const, on })),
  Step.transform((step) => ({ did: "step" as const, ...step })),
  z.object({ changed: z.array(z.string()) }).transform(() => ({ did: "corrected" as const })),
]);

/** What was done to a member; never a name. */
export type ToldMember =
  | z.infer<typeof Member>
  | { readonly did: "withdrawn"; readonly step: StepKind; readonly on: string };

export type MemberAct = { readonly kind: "member"; readonly told: ToldMember };

export const readMember: Reader<MemberAct> = ({ before, after }) => {
  const taken = z.object({ withdrawn: z.literal(true) }).safeParse(after).success;
  const told = Member.safeParse(taken ? before : after).data;
  if (!taken) return told && { kind: "member", told };
  return told?.did === "step" ? { kind: "member", told: { ...told, did: "withdrawn" } } : undefined;
};

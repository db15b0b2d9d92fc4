import "server-only";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import type { Day } from "@/domain/day";
import type { MemberStatus } from "@/domain/members/member";
import { lastOf, type Passage } from "@/domain/members/passage";
import { Prisma } from "../generated/client";

/** The way since the ceremony of the member `m`, as JSON: every step with its withdrawal, and the recognition that stands. */
export const passageOf = Prisma.sql`json_build_object('status', m.status, 'joinedOn', m."joinedOn",
  'steps', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'on', s."on", 'isPassed', s."isPassed",
      'reason', s.reason, 'details', s.details, 'regulation', s.regulation, 'lifted', s.lifted,
      'withdrawn', CASE WHEN w.id IS NULL THEN NULL ELSE json_build_object('reason', w.reason) END) ORDER BY s."on", s.id), '[]')
    FROM "PassageStep" s LEFT JOIN "PassageStep" w ON w."withdrawsId" = s.id WHERE s."memberId" = m.id AND s."withdrawsId" IS NULL),
  'recognition', (SELECT json_build_object('id', r.id, 'proposedOn', r."proposedOn", 'on', r."decidedOn", 'number', r."decisionNo",
      'isExtended', r."isExtended", 'reason', r.reason, 'regulation', r.regulation, 'lifted', r.lifted)
    FROM "Recognition" r WHERE r."memberId" = m.id AND r."takenBackAt" IS NULL))`;

export type PassageJson = {
  readonly status: MemberStatus;
  readonly joinedOn: Day | null;
  readonly steps: readonly KeptStep[];
  readonly recognition: RecognitionJson | null;
};

type RecognitionJson = Required<Pick<KeptStep, "id" | "on" | "reason" | "regulation" | "lifted">> & {
  readonly proposedOn: Day | null;
  readonly number: string | null;
  readonly isExtended: boolean;
};

/** The passage as the rules know it: recognition is its last step, and so is a proposal that was told with it. */
export function toPassage({ status, joinedOn, steps, recognition }: PassageJson): Passage {
  if (!recognition) return { status, joinedOn, steps, isExtended: false };
  const { id, on, reason, regulation, lifted, number, isExtended, proposedOn } = recognition;
  const stands = { isPassed: true, withdrawn: null } as const;
  const told = proposedOn && !lastOf({ steps }, "PROPOSAL");
  const proposal = told
    ? [{ ...stands, id: `${id}:proposal`, kind: "PROPOSAL" as const, on: proposedOn, ...nothingElse }]
    : [];
  const details = number === null ? {} : { number };
  const last = { ...stands, id, kind: "RECOGNITION" as const, on, reason, regulation, lifted, details };
  return { status, joinedOn, steps: [...steps, ...proposal, last], isExtended };
}

const nothingElse = { reason: null, regulation: null, details: {} };

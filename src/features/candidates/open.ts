import "server-only";
import { openCandidate, type ToldCandidate } from "@/data/candidates/changes";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { findResidence } from "@/data/hamlets/residences";
import { findOrganization } from "@/data/organizations/organizations";
import { listAlike } from "@/data/persons/alike";
import type { Access } from "@/domain/access";
import { type CandidateInput, notice } from "@/domain/candidates/candidate";
import { judgeStep } from "@/domain/candidates/judged-step";
import { unfollowed } from "@/domain/candidates/kept-following";
import { StepDetails } from "@/domain/candidates/step-details";
import { no, type Result } from "@/domain/result";
import { alikeWords } from "@/text/alike-words";

/** Opens a dossier; who may be known already is shown first, and must be said to be another. */
export async function openDossier(
  access: Access<"candidate.keep">,
  input: CandidateInput,
): Promise<Result<ToldCandidate>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const checked = notice(input, organization, access.today);
  if (!checked.ok) return checked;
  const judged = await judgeNoticed(access, input, organization.kind);
  if (!judged.ok) return judged;
  const lives = await findResidence(input.hamlet, organization);
  if (!lives.ok) return lives;
  const alike = input.confirmed || input.person ? [] : await listAlike(access, input);
  if (alike.length > 0) return no("person.mayBeKnown", { values: { who: await alikeWords(alike) } });
  return openCandidate(access, organization, input, { ...judged.value, localityId: lives.value });
}

async function judgeNoticed(
  { today }: Access<"candidate.keep">,
  { bornOn, schooling, isElder, on, reason, key, ...rest }: CandidateInput,
  kind: Parameters<typeof notice>[1]["kind"],
) {
  const facts = { ...(await readClockFacts(today)), line: [{ kind }], electorate: null };
  const nobody = { closedOn: null, outcome: null, areas: [], steps: [], ...unfollowed } as const;
  const step = { ...StepDetails.parse({}), candidate: rest.organization, kind: "NOTICED" as const, on, reason, key };
  return judgeStep(step, { ...nobody, bornOn, schooling, isElder }, facts);
}

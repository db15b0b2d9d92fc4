import type { Day } from "../day";
import type { NamedInput } from "../ledger/named-admission";
import type { Dossier } from "./dossier";
import { passed } from "./dossier";
import { dossierOf, type KeptCandidate, type KeptStep } from "./kept-candidate";
import type { StepInput } from "./step-input";

type Candidate = KeptCandidate & {
  readonly fullName: string;
  readonly woman: boolean | null;
  readonly local: boolean | null;
};

/** The entry of the ledger that a ceremony makes: decision, receipt and ceremony each keep their own day. */
export function admissionOf(kept: Candidate, ceremony: StepInput, organization: string): NamedInput {
  const { on, minority, youth, total, key } = ceremony;
  const { occupation, qualification, politicalTheory, religious, entrepreneur, readmitted } = ceremony;
  const yes = (answer: "yes" | "no" | undefined) => (answer === undefined ? undefined : answer === "yes");
  const dossier = dossierOf(kept);
  return {
    ...{ organization, key, total, confirmed: true },
    ...{ fullName: kept.fullName, bornOn: kept.bornOn ?? undefined, ceremonyOn: on },
    decisionNo: latestOf(kept, "DECISION")?.details.number,
    ...{ decidedOn: dayOf(dossier, "DECISION"), receivedOn: dayOf(dossier, "RECEIPT") },
    ...{ woman: kept.woman ?? undefined, local: kept.local ?? undefined, minority: yes(minority), youth: yes(youth) },
    ...{ schooling: kept.schooling ?? undefined, occupation, qualification, politicalTheory },
    ...{ religious, entrepreneur, readmitted },
  };
}

const dayOf = (dossier: Dossier, kind: "DECISION" | "RECEIPT"): Day | undefined => passed(dossier, kind)?.on;

const latestOf = ({ steps }: KeptCandidate, kind: KeptStep["kind"]) =>
  steps.findLast((step) => step.kind === kind && step.isPassed && step.withdrawn === null);

/** Whether two looks at a dossier found the same steps standing. */
export const isUnchanged = (one: Pick<KeptCandidate, "steps">, other: Pick<KeptCandidate, "steps">) =>
  idsOf(one) === idsOf(other);

const idsOf = ({ steps }: Pick<KeptCandidate, "steps">) =>
  steps
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ id }) => id)
    .join();

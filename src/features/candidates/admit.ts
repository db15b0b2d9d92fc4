import "server-only";
import { admitCandidate } from "@/data/candidates/admission";
import { findCandidate } from "@/data/candidates/candidates";
import type { ToldCandidate } from "@/data/candidates/changes";
import { readClockFacts } from "@/data/candidates/clock-facts";
import type { Provenance } from "@/data/ledger/entries";
import { enterLedger } from "@/data/ledger/ledger";
import { findOrganization } from "@/data/organizations/organizations";
import type { Access } from "@/domain/access";
import { admissionOf } from "@/domain/candidates/admission";
import { judgeStep } from "@/domain/candidates/judged-step";
import type { StepInput } from "@/domain/candidates/step-input";
import { countedDay, recordNamed } from "@/domain/ledger/named-admission";
import { monthOfDay } from "@/domain/month";
import { no, type Result, yes } from "@/domain/result";

/**
 * The ceremony: one change writes the entry of the ledger, makes the member on probation, and closes the dossier. What
 * is already inside a total has to be said, as for every entry by name.
 */
export async function admit(
  keeper: Access<"candidate.keep">,
  recorder: Access<"admission.record">,
  input: StepInput,
  provenance?: Provenance,
): Promise<Result<ToldCandidate>> {
  const seen = await findCandidate(keeper, input.candidate);
  const organization = seen && (await findOrganization(recorder, seen.code));
  if (!seen || !organization) return no("candidate.unknown");
  const facts = await readClockFacts(keeper.today);
  const named = admissionOf(seen, input, organization.code);
  const on = countedDay(named, facts.countedBy);
  const months = { from: monthOfDay(on), to: monthOfDay(on) };
  const { key, ...body } = input;
  const at = {
    organization,
    months,
    on,
    total: input.total,
    entering: "NAMED" as const,
    once: { key, body },
    reason: input.reason,
  };
  const recorded = await enterLedger(
    recorder,
    {
      ...at,
      ...(provenance && { provenance }),
      admits: (tx) =>
        admitCandidate(tx, recorder, { seen, on: input.on }, (row, around) =>
          judgeStep(input, row, { ...facts, ...around }),
        ),
    },
    (ledger) => recordNamed(named, { ...ledger, today: keeper.today, countedBy: facts.countedBy, mustChoose: true }),
  );
  return recorded.ok ? yes({ code: seen.code, id: seen.id }) : recorded;
}

import "server-only";
import { type TakenCaseStep, takeCaseStep } from "@/data/watch/case-changes";
import type { Access } from "@/domain/access";
import { no, type Result } from "@/domain/result";
import { actOn, type CaseActInput, isSuperiors } from "@/domain/watch/case-act";

/** What somebody does with a case: the own staff, or the superior where only that one may. */
export function act(
  access: Access<"watch.act" | "watch.exempt">,
  { key, ...input }: CaseActInput,
): Promise<Result<TakenCaseStep>> {
  if (isSuperiors(input.act) !== (access.permission === "watch.exempt")) return Promise.resolve(no("watch.unknown"));
  return takeCaseStep(access, input.case, { key, body: input }, (facts) =>
    actOn(facts, { key, ...input } as CaseActInput),
  );
}

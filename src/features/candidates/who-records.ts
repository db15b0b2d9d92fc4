import "server-only";
import { accessTo } from "@/access/access-to";
import type { Access } from "@/domain/access";
import type { StepInput } from "@/domain/candidates/step-input";
import { no, type Result, yes } from "@/domain/result";

/** Who keeps dossiers records every step; the board of a deciding body the decision alone. */
export async function whoRecords({
  kind,
}: Pick<StepInput, "kind">): Promise<Result<Access<"candidate.keep" | "candidate.decide">>> {
  const access =
    (await accessTo("candidate.keep")) ?? (kind === "DECISION" ? await accessTo("candidate.decide") : undefined);
  return access ? yes(access) : no("candidate.unknown");
}

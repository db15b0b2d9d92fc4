import type { HamletDays } from "../hamlets/hamlet";
import { no, type Result, yes } from "../result";

/** A hamlet somebody may live in; `path` is its commune's. */
export type Residence = HamletDays & { readonly id: number; readonly path: string };

/**
 * Whether somebody who is handled at `path` can live in the hamlet: it is one of the commune's, and there still, unless
 * it is where the person lived all along (`before`).
 */
export function resideIn(
  hamlet: Residence | undefined,
  { path, before = null }: { readonly path: string; readonly before?: number | null },
): Result<number> {
  if (!hamlet) return no("hamlet.unknown", { field: "hamlet" });
  if (!path.startsWith(hamlet.path)) return no("hamlet.elsewhere", { field: "hamlet" });
  if (hamlet.to !== null && hamlet.id !== before)
    return no("hamlet.closed", { field: "hamlet", values: { day: hamlet.to } });
  return yes(hamlet.id);
}

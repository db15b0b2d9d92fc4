import "server-only";
import type { gridReason } from "@/domain/ledger/cell-entry";
import { words } from "./words";

/** As the ledger keeps it; the compiler sees that the two agree. */
const ofGrid: typeof gridReason = "Bảng nhập";

/** How the reason of an entry is read out: one that nobody wrote is told in the reader's language. */
export async function reasonWords(): Promise<(reason: string) => string> {
  const say = await words("admissions");
  return (reason) => (reason === ofGrid ? say("gridReason") : reason);
}

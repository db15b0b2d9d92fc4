import { isHandedIn } from "@/domain/returns/return";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import type { OwnReturn, ReturnBelow } from "./returns-page";

/** As it was reported, and now: on a phone only where the two are not the same. */
export async function FigureCells({ of: { status, handed, now } }: { of: OwnReturn | ReturnBelow }) {
  const [say, to] = [await words("returns"), await language()];
  const text = (count: number | null) => (count === null ? "–" : formatNumber(count, to));
  const isSame = isHandedIn(status) && handed === now;
  return (
    <>
      <Cell numeric strong>
        {text(handed)}
      </Cell>
      <Cell numeric lead={say("nowLead")} folded={isSame || now === null ? "out" : undefined}>
        {text(now)}
      </Cell>
    </>
  );
}

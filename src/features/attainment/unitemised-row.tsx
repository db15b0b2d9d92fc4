import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Bar } from "@/ui/bar";
import type { BarScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Row } from "@/ui/row";
import type { AttainmentReport } from "./report";

/** What stands in the superior's own total only: a row of its own, so that the column adds up. */
export async function UnitemisedRow({ report: { figure }, scale }: { report: AttainmentReport; scale: BarScale }) {
  const [say, to] = [await words("attainment"), await language()];
  const { unitemised } = figure;
  if (unitemised === 0) return null;
  return (
    <Row>
      <NameCell note={say("unitemisedNote")}>{say("unitemisedRow")}</NameCell>
      <Cell folded="out" />
      <Cell gap folded="second">
        <Bar
          admitted={unitemised}
          unitemised={unitemised}
          scale={scale}
          label={say("barUnitemised", { count: unitemised })}
        />
      </Cell>
      <Cell numeric>
        <Pair done={formatNumber(unitemised, to)} />
      </Cell>
      <Cell folded="out" />
      <Cell />
    </Row>
  );
}

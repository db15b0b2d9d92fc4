import { shareOf, smallest } from "@/domain/figures/small-number";
import { type Told, toldOf } from "@/domain/figures/veil";
import { useLanguage, useWords } from "@/text/words";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { AttainmentReport } from "./report";
import { ShareRow } from "./review/share-row";
import { VeilNote } from "./review/veil-note";

const parts = ["women", "minority", "youth", "upperSecondary", "local"] as const;

type Props = { readonly report: AttainmentReport; readonly readsNames: boolean };

/** Who the newly admitted are, among those entered by name: totals do not say. */
export function Composition({ report: { sum }, readsNames }: Props) {
  const [say, sayShare, to] = [useWords("attainment"), useWords("review"), useLanguage()];
  const whole = sum.named;
  if (whole <= 0) return null;
  const minority: Told = readsNames ? "count" : toldOf({ count: sum.minority, whole });
  const heading = say("composition", { count: whole });
  return (
    <Section heading={heading} aside={say("compositionNote")}>
      {whole < smallest ? (
        <p className="pt-2 text-13 text-ink-2">{sayShare("smallNote", { count: smallest })}</p>
      ) : null}
      <Table
        fold
        still
        caption={heading}
        columns={[
          { head: say("columnTrait") },
          { head: say("columnShare"), width: "38%" },
          { head: say("columnPersons"), numeric: true },
          { head: "%", numeric: true },
        ]}
      >
        {parts.map((part) => (
          <ShareRow
            key={part}
            name={say(part)}
            share={shareOf(sum[part], whole)}
            told={part === "minority" ? minority : "count"}
            to={to}
          />
        ))}
      </Table>
      <VeilNote told={[minority]} />
    </Section>
  );
}

import { useWords } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { HeldIndicators } from "./indicators/held";
import { ReadingTable } from "./reading-table";

/** Figures that are only reported, each with its source; nothing where there are none. */
export function IndicatorTable({ code, held: { rows, keeps } }: { code: string; held: HeldIndicators }) {
  const say = useWords("watch");
  if (rows.length === 0) return null;
  return (
    <Section heading={say("indicatorsHeading")} aside={say("indicatorsNote")}>
      <ReadingTable rows={rows} />
      {keeps ? (
        <p className="pt-2 print:hidden">
          <Link href={`/organizations/${code}/indicators`}>{say("toIndicators")}</Link>
        </p>
      ) : null}
    </Section>
  );
}

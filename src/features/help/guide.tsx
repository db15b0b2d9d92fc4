import { isDemo } from "@/data/installation/settings";
import { words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { PageHead } from "@/ui/page-head";
import { Section } from "@/ui/section";
import { Segments } from "@/ui/segments";
import { Step, type StepName } from "./step";

export const readers = ["secretary", "board"] as const;
export type Reader = (typeof readers)[number];

const steps: readonly StepName[] = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
const terms = ["silent", "unphased", "unitemised", "pace"] as const;

/** One page that tells a deputy secretary, or the board, what to do here; with pictures of the real screens. */
export async function Guide({ reader }: { reader: Reader }) {
  const say = await words("help");
  return (
    <>
      <PageHead title={say("title")} lead={say(`${reader}.heading`)}>
        <Segments
          label={say("which")}
          items={readers.map((one) => ({
            label: say(`${one}.tab`),
            href: `/help?for=${one}`,
            current: one === reader,
          }))}
        />
      </PageHead>
      <p className="max-w-text pb-2 text-17">{say(`${reader}.lead`)}</p>
      {(await isDemo()) && <p className="max-w-text pb-2 text-14">{say("demo")}</p>}
      {steps.map((step) => (
        <Step key={step} reader={reader} step={step} />
      ))}
      <Section heading={say("words")}>
        <Facts items={terms.map((term) => ({ label: say(term), value: say(`${term}Text`) }))} />
      </Section>
    </>
  );
}

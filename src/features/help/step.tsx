import { words } from "@/text/words";
import { Section } from "@/ui/section";
import { pictured, pictureSize } from "./pictures";

export type StepName = "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight";
type Props = { readonly reader: "secretary" | "board"; readonly step: StepName };

/** What to do, and what the screen then looks like. */
export async function Step({ reader, step }: Props) {
  const say = await words("help");
  const alt = await picturedAs(reader, step);
  return (
    <Section heading={say(`${reader}.${step}.heading`)}>
      <div className="grid items-start gap-x-8 gap-y-3 pt-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_minmax(0,14rem)]">
        <p className="max-w-text">{say(`${reader}.${step}.text`)}</p>
        {alt ? (
          // biome-ignore lint/performance/noImgElement: made small once and for all by help-pictures.mjs
          <img
            src={`/help/${reader}-${step}.webp`}
            alt={alt}
            {...pictureSize}
            decoding="async"
            className="h-auto w-full border border-rule-strong"
          />
        ) : null}
      </div>
    </Section>
  );
}

/** What the picture of a step shows, where there is one. */
async function picturedAs(reader: Props["reader"], step: StepName): Promise<string | undefined> {
  const say = await words("help");
  const ofSecretary = pictured.secretary.find((one) => one === step);
  const ofBoard = pictured.board.find((one) => one === step);
  if (reader === "secretary") return ofSecretary && say(`secretary.${ofSecretary}.picture`);
  return ofBoard && say(`board.${ofBoard}.picture`);
}

import { words } from "@/text/words";
import { Section } from "@/ui/section";
import { type Pictured, pictured, pictureSize } from "./pictures";

type Props = {
  readonly reader: "secretary" | "board";
  readonly step: Pictured | Unpictured;
};

type Unpictured = "four" | "five" | "six" | "seven";

const isPictured = (step: Props["step"]): step is Pictured => (pictured as readonly string[]).includes(step);

/** What to do, and what the screen then looks like. */
export async function Step({ reader, step }: Props) {
  const say = await words("help");
  return (
    <Section heading={say(`${reader}.${step}.heading`)}>
      <div className="grid items-start gap-x-8 gap-y-3 pt-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_minmax(0,14rem)]">
        <p className="max-w-text">{say(`${reader}.${step}.text`)}</p>
        {isPictured(step) ? (
          // biome-ignore lint/performance/noImgElement: made small once and for all by help-pictures.mjs
          <img
            src={`/help/${reader}-${step}.webp`}
            alt={say(`${reader}.${step}.picture`)}
            {...pictureSize}
            decoding="async"
            className="h-auto w-full border border-rule-strong"
          />
        ) : null}
      </div>
    </Section>
  );
}

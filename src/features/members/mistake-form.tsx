import type { Dossier } from "@/data/persons/dossier";
import { daysAlone, type Mistake } from "@/domain/members/taking-back";
import { formatDay, formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import { TakeBackForm } from "@/ui/take-back-form";
import { takeBackMistake } from "./actions";

export type MistakeOption = {
  readonly kind: Mistake;
  readonly id: string;
  readonly on: string;
  /** Of several members on one page. */
  readonly fullName?: string;
};

/** What stands of a member and could have been entered by mistake, the latest first. */
export const mistakesOf = ({ departure, recognition, transfer, ...dossier }: Dossier): MistakeOption[] => [
  ...(departure ? [{ kind: "DEPARTURE" as const, id: departure.id, on: departure.on }] : []),
  ...(recognition ? [{ kind: "RECOGNITION" as const, id: recognition.id, on: recognition.effectiveOn }] : []),
  ...(transfer ? [{ kind: "TRANSFER" as const, id: transfer.id, on: transfer.on }] : []),
  ...(departure || recognition || transfer ? [] : registrationOf(dossier)),
];

/** Whoever no entry of the ledger admits was put into the register by hand. */
const registrationOf = ({ id, entry, stays }: Pick<Dossier, "id" | "entry" | "stays">): MistakeOption[] =>
  entry === null ? stays.slice(0, 1).map(({ from }) => ({ kind: "REGISTRATION", id, on: from })) : [];

/** Takes back what was entered by mistake; it stays on record with the reason. */
export async function MistakeForm({ options }: { options: readonly MistakeOption[] }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  if (options.length === 0) return null;
  const what = ({ kind, on, fullName }: MistakeOption) =>
    [fullName, say("mistakeFrom", { what: say(`mistake.${kind}`), day: formatDay(on, tongue) })]
      .filter(Boolean)
      .join(": ");
  return (
    <div className="print:hidden">
      <TakeBackForm
        action={takeBackMistake}
        heading={say("takeBackHeading")}
        what={{
          name: "act",
          label: say("takeBackField"),
          options: options.map((option) => ({ value: `${option.kind}:${option.id}`, label: what(option) })),
        }}
        reason={say("takeBackReason")}
        most={300}
        submit={say("takeBackSave")}
      >
        <p className="pb-3 text-14">{say("takeBackNote")}</p>
        {options.some(({ kind }) => kind === "TRANSFER") ? <TransferBackNote /> : null}
      </TakeBackForm>
    </div>
  );
}

/** Who takes back a transfer, and until when one side does alone. */
export async function TransferBackNote() {
  const say = await words("members");
  return <p className="max-w-text pb-3 text-14">{say("transferBackNote", { days: daysAlone })}</p>;
}

/** What was taken back, and why. */
export async function TakenBackLog({ dossier: { takenBack } }: { dossier: Dossier }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  if (takenBack.length === 0) return null;
  return (
    <Section heading={say("takenBackHeading")}>
      <Log
        items={takenBack.map(({ kind, on, place, at, reason }) => {
          const what = [say(`mistake.${kind}`), place].filter(Boolean).join(", ");
          const said = { what, day: formatDay(on, tongue) };
          return {
            key: `${kind} ${on} ${place} ${at}`,
            at: formatMoment(new Date(at), tongue),
            text: reason ? say("takenBackBecause", { ...said, reason }) : say("mistakeFrom", said),
          };
        })}
      />
    </Section>
  );
}

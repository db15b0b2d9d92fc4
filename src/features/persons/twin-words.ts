import "server-only";
import type { Twin } from "@/data/persons/twins";
import { type MemberDate, memberDates } from "@/domain/persons/merged-dates";
import { isOrWasMember } from "@/domain/persons/merging";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

/** A fact of both, and what becomes of it. */
export type TwinFact = {
  readonly label: string;
  readonly kept: string;
  readonly merged: string;
  readonly after: string;
};

/** Every fact of two persons side by side, and what stands once they are one. */
export async function twinFacts(kept: Twin, merged: Twin, open: readonly MemberDate[]): Promise<TwinFact[]> {
  const [say, sayMember, sayCandidate, tongue] = [
    await words("persons"),
    await words("members"),
    await words("candidates"),
    await language(),
  ];
  const none = say("nothing");
  const born = ({ bornOn, birthYear }: Twin) => (bornOn ? formatDay(bornOn, tongue) : (birthYear?.toString() ?? none));
  const yesNo = (value: boolean | null) => (value === null ? none : sayMember(value ? "yes" : "no"));
  const sealed = ({ sealed: fields }: Twin) => fields.map((field) => sayMember(`field.${field}`)).join(", ") || none;
  const dossiers = ({ dossiers: held }: Twin) =>
    held
      .map(
        ({ place, openedOn, outcome }) =>
          `${place}, ${formatDay(openedOn, tongue)}: ${say(`dossier.${outcome ?? "OPEN"}`)}`,
      )
      .join("; ") || none;
  const membership = ({ standing }: Twin) => (standing ? sayMember(`is.${standing}`) : none);
  const entry = ({ entry: made }: Twin) => (made ? `${made.place}, ${formatDay(made.day, tongue)}` : none);
  const stands = (label: string, text: (twin: Twin) => string): TwinFact => {
    const [one, other] = [text(kept), text(merged)];
    return { label, kept: one, merged: other, after: one === none ? other : one };
  };
  const both = (label: string, text: (twin: Twin) => string): TwinFact => {
    const [one, other] = [text(kept), text(merged)];
    return { label, kept: one, merged: other, after: [one, other].filter((part) => part !== none).join("; ") || none };
  };
  const dated = (date: MemberDate): TwinFact => {
    const text = ({ [date]: on }: Twin) => (on ? formatDay(on, tongue) : none);
    const isNever = date === "officialOn" && kept.standing === "PROBATIONARY";
    const shown = stands(sayMember(date), text);
    return { ...shown, ...(isNever && { after: none }), ...(open.includes(date) && { after: say("dateOpen") }) };
  };
  const sum = (label: string, of: (twin: Twin) => number): TwinFact => ({
    label,
    ...{ kept: String(of(kept)), merged: String(of(merged)), after: String(of(kept) + of(merged)) },
  });
  return [
    {
      ...stands(sayMember("fullName"), ({ fullName }) => fullName),
      after: say("nameAfter", { kept: kept.fullName, merged: merged.fullName }),
    },
    stands(sayMember("born"), born),
    stands(sayMember("woman"), ({ woman }) => yesNo(woman)),
    stands(sayMember("local"), ({ local }) => yesNo(local)),
    both(say("sealed"), sealed),
    stands(sayMember("place"), ({ place }) => place),
    stands(sayMember("status"), membership),
    ...(isOrWasMember(kept) ? memberDates.map(dated) : []),
    both(sayMember("entry"), entry),
    both(sayCandidate("title"), dossiers),
    {
      ...sum(say("stays"), ({ stays }) => stays),
      ...(isOrWasMember(kept) && isOrWasMember(merged) && { after: say("staysAfter") }),
    },
    sum(say("sights"), ({ sights }) => sights),
  ];
}

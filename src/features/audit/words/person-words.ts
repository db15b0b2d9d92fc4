import type { ToldMember } from "@/domain/trail/member";
import { liftedKinds } from "@/text/lifted-words";
import { wordsIn } from "@/text/words";
import type { Forms, Speech } from "./speech";

/** What was done about persons: members, candidates, dossiers laid together. */
export const personWords = (speech: Speech): Forms<"member" | "candidate" | "merge"> => {
  const { say, to, day } = speech;
  const [sayStep, lifted] = [wordsIn(to, "candidates"), liftedKinds(to)];
  const ofMember = memberWords(speech);
  return {
    member: ({ told }) => ({ did: say(`member.${told.did}`), before: "", after: ofMember(told) }),
    candidate: ({ told }) => ({
      did: say(`candidate.${told.did}`),
      before: "",
      after: [
        ...("step" in told ? [sayStep(`steps.${told.step}`)] : []),
        ...("on" in told ? [day(told.on)] : []),
        ...("lifted" in told && told.lifted ? [lifted(told.lifted)] : []),
      ].join(", "),
    }),
    merge: () => ({ did: say("didMerge"), before: "", after: "" }),
  };
};

function memberWords({ to, day, fromDay }: Speech) {
  const [sayMember, sayStep, lifted] = [wordsIn(to, "members"), wordsIn(to, "candidates"), liftedKinds(to)];
  return (told: ToldMember) => {
    switch (told.did) {
      case "step":
      case "withdrawn":
        return [
          ...[sayStep(`steps.${told.step}`), day(told.on)],
          ...("lifted" in told && told.lifted ? [lifted(told.lifted)] : []),
        ].join(", ");
      case "moved":
        return `${told.from} → ${told.to}, ${fromDay(told.on)}`;
      case "left":
        return `${sayMember(`departure.${told.left}`)}, ${fromDay(told.on)}`;
      case "takenBack":
        return `${sayMember(`mistake.${told.takenBack}`)}, ${fromDay(told.on)}`;
      case "anonymised":
        return day(told.on);
      case "revealed":
        return told.revealed.map((field) => sayMember(`field.${field}`)).join(", ");
      default:
        return "on" in told ? fromDay(told.on) : "";
    }
  };
}

import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Section } from "@/ui/section";
import type { MemberPage } from "./member-page";

/** Probation, recognition and departure, as far as they have come. */
export async function PassageFacts({ page: { dossier, endsOn, today } }: { page: MemberPage }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  const { recognition, departure, status } = dossier;
  const day = (on: string) => formatDay(on, tongue);
  const decided = (decisionNo: string | null) => (decisionNo ? say("byDecision", { number: decisionNo }) : "");
  const items = [
    ...(status === "PROBATIONARY" && endsOn
      ? [
          {
            label: say("probation"),
            value: say(endsOn <= today ? "probationOver" : "probationUntil", { day: day(endsOn) }),
          },
        ]
      : []),
    ...(recognition
      ? [
          {
            label: say("recognition"),
            value: say("recognisedFrom", { day: day(recognition.effectiveOn) }),
            note: [say("decidedAt", { day: day(recognition.decidedOn) }), decided(recognition.decisionNo)].join(" "),
          },
        ]
      : []),
    ...(departure
      ? [
          {
            label: say("departureLabel"),
            value: `${say(`departure.${departure.kind}`)}, ${day(departure.on)}`,
            note: [decided(departure.decisionNo), departure.reason ?? ""].filter(Boolean).join(" · "),
          },
        ]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <Section heading={say("passageHeading")}>
      <Facts items={items} />
    </Section>
  );
}

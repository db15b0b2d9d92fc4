import type { ReactNode } from "react";
import type { Clock } from "@/domain/candidates/clock";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import { lastOf } from "@/domain/members/passage";
import { passageKinds } from "@/domain/members/passage-input";
import { deciderOf } from "@/domain/reports/issuer";
import { clockLeft, clockTimes } from "@/text/clock-words";
import { deciderWords } from "@/text/decider-words";
import { formatDay } from "@/text/format";
import { liftedNotes } from "@/text/lifted-words";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Section } from "@/ui/section";
import { Status } from "@/ui/status";
import type { MemberPage } from "./member-page";

type Props = { readonly page: MemberPage };
type Fact = { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode };

/** Probation with its clocks, the class, the proposal, recognition and departure, as far as they have come. */
export async function PassageFacts({ page }: Props) {
  const say = await words("members");
  const items = [
    ...(await probationFacts(page)),
    ...(await stepFacts(page)),
    ...(await recognitionFacts(page)),
    ...(await departureFacts(page)),
  ];
  if (items.length === 0) return null;
  return (
    <Section heading={say("passageHeading")}>
      <Facts items={items} />
    </Section>
  );
}

async function probationFacts({ dossier, endsOn, today, clocks }: MemberPage): Promise<Fact[]> {
  const [say, tongue] = [await words("members"), await language()];
  if (dossier.status !== "PROBATIONARY" || !endsOn) return [];
  const until = say(endsOn <= today ? "probationOver" : "probationUntil", { day: formatDay(endsOn, tongue) });
  const running = clocks.filter(({ name }) => name !== "PROBATION");
  return [{ label: say("probation"), value: until }, ...(await Promise.all(running.map(clockFact)))];
}

async function clockFact(clock: Clock): Promise<Fact> {
  const [say, { tone, text }] = [await words("candidates"), await clockLeft(clock)];
  const label = (await words("members"))("dueLabel", { what: say(`clocks.${clock.name}`) });
  return { label, value: <Status tone={tone}>{text}</Status>, note: await clockTimes(clock) };
}

/** Of who was admitted here; who has long been official came another way. */
async function stepFacts({ dossier: { status, passage } }: MemberPage): Promise<Fact[]> {
  const [say, tongue] = [await words("members"), await language()];
  const isAsked = status === "PROBATIONARY" && passage.joinedOn !== null;
  return Promise.all(
    passageKinds
      .map((kind) => [kind, lastOf(passage, kind)] as const)
      .filter(([, step]) => isAsked || step !== undefined)
      .map(async ([kind, step]) => {
        const day = step && formatDay(step.on, tongue);
        const value = day ? (step.isPassed ? day : say("passageFailed", { day })) : say("passageMissing");
        return { label: say(`passage.${kind}`), value, note: step && (await stepNote(step)) };
      }),
  );
}

async function stepNote(step: Pick<KeptStep, "details" | "regulation" | "reason" | "lifted">) {
  const [say, sayStep] = [await words("members"), await words("candidates")];
  const { regulation } = step;
  const { number, officials, inFavour } = step.details;
  const vote = officials !== undefined && inFavour !== undefined ? [sayStep("voted", { inFavour, officials })] : [];
  const said = [...(number ? [sayStep("numbered", { number })] : []), ...vote];
  return [
    ...(regulation ? [say("judgedBy", { regulation })] : []),
    ...(said.length > 0 ? [`${said.join(" · ")}.`] : []),
    ...(await liftedNotes(step)),
  ].join(" ");
}

async function recognitionFacts({ dossier, body }: MemberPage): Promise<Fact[]> {
  const [say, tongue] = [await words("members"), await language()];
  const { recognition, passage, status } = dossier;
  const decides =
    body && (recognition || status === "PROBATIONARY")
      ? [{ label: say("bodyLabel"), value: await deciderWords(deciderOf(body)) }]
      : [];
  const step = lastOf(passage, "RECOGNITION");
  if (!recognition) return decides;
  return [
    {
      label: say("recognition"),
      value: say("recognisedFrom", { day: formatDay(recognition.effectiveOn, tongue) }),
      note: [
        say("decidedAt", { day: formatDay(recognition.decidedOn, tongue) }),
        await stepNote(step ?? { details: {}, regulation: null, reason: null }),
      ].join(" "),
    },
    ...decides,
  ];
}

async function departureFacts({ dossier: { departure } }: MemberPage): Promise<Fact[]> {
  const [say, tongue] = [await words("members"), await language()];
  if (!departure) return [];
  const { kind, on, decisionNo, reason } = departure;
  const decided = decisionNo ? say("byDecision", { number: decisionNo }) : "";
  return [
    {
      label: say("departureLabel"),
      value: `${say(`departure.${kind}`)}, ${formatDay(on, tongue)}`,
      note: [decided, reason ?? ""].filter(Boolean).join(" · "),
    },
  ];
}

import type { ReactNode } from "react";
import { may } from "@/access/may";
import { masked, sealedFields } from "@/domain/persons/facts";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Done } from "@/ui/done";
import { Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { ChargeLog } from "./charge-log";
import { CorrectForm } from "./correct-form";
import type { MemberPage } from "./member-page";
import { MistakeForm, mistakesOf, TakenBackLog } from "./mistake-form";
import { MoveForms } from "./move-forms";
import { PassageFacts } from "./passage-facts";
import { RevealForm } from "./reveal-form";
import { StayLog } from "./stay-log";

/** The dossier: what is known, where the member was, what can be done, and who has seen it. */
export async function MemberView({ page, seen }: { page: MemberPage; seen: ReactNode }) {
  const { dossier, done } = page;
  const [keeps, reveals] = await Promise.all([may("member.keep", dossier.path), may("member.reveal", dossier.path)]);
  return (
    <>
      <DoneNotice done={done} />
      <MemberFacts page={page} />
      <PassageFacts page={page} />
      <TakenBackLog dossier={dossier} />
      <StayLog stays={dossier.stays} />
      <ChargeLog charges={dossier.charges} today={page.today} />
      {reveals && dossier.sealed.length > 0 ? <RevealForm dossier={dossier} /> : null}
      {keeps ? (
        <>
          <MoveForms page={page} />
          <MistakeForm options={mistakesOf(dossier)} />
          <CorrectForm page={page} />
        </>
      ) : null}
      {seen}
    </>
  );
}

const acts = [
  "registered",
  "corrected",
  "transferred",
  "recognised",
  "step",
  "withdrawn",
  "left",
  "takenBack",
  "merged",
] as const;

async function DoneNotice({ done }: { done: string | undefined }) {
  const say = await words("members");
  const act = acts.find((one) => one === done);
  return act ? <Done>{say(`done.${act}`)}</Done> : null;
}

async function MemberFacts({ page: { dossier } }: { page: MemberPage }) {
  const [say, sayHamlet, tongue] = await Promise.all([words("members"), words("hamlets"), language()]);
  const { code, place, bornOn, birthYear, woman, local, hamlet, status, joinedOn, officialOn, leftOn, sealed, entry } =
    dossier;
  const born = bornOn ? formatDay(bornOn, tongue) : birthYear === null ? say("unknown") : String(birthYear);
  const yesNo = (label: string, value: boolean | null) =>
    value === null ? [] : [{ label, value: say(value ? "yes" : "no") }];
  const dated = (label: string, on: string | null) => (on ? [{ label, value: formatDay(on, tongue) }] : []);
  return (
    <Section heading={say("partFacts")}>
      <Facts
        items={[
          { label: say("place"), value: <Link href={`/organizations/${code}/members`}>{place}</Link> },
          { label: say("status"), value: say(`is.${status}`) },
          ...dated(say("joinedOn"), joinedOn),
          ...dated(say("officialOn"), officialOn),
          ...dated(say("leftOn"), leftOn),
          { label: say("born"), value: born },
          ...yesNo(say("woman"), woman),
          ...yesNo(say("local"), local),
          ...(hamlet
            ? [
                {
                  label: sayHamlet("lives"),
                  value: <Link href={`/organizations/${hamlet.commune}/hamlets/${hamlet.code}`}>{hamlet.name}</Link>,
                },
              ]
            : []),
          ...sealedFields.map((field) => ({
            label: say(`field.${field}`),
            value: sealed.includes(field) ? <Masked label={say("maskedLabel")} /> : say("unknown"),
          })),
          {
            label: say("entry"),
            value: entry ? (
              <Link href={`/organizations/${entry.code}/admissions/${entry.id}`}>{say("toEntry")}</Link>
            ) : (
              say("withoutEntry")
            ),
          },
        ]}
      />
    </Section>
  );
}

const Masked = ({ label }: { label: string }) => (
  <>
    <span aria-hidden="true">{masked}</span> <span className="sr-only">{label}</span>
  </>
);

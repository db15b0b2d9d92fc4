import type { ReactNode } from "react";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { ButtonLink } from "@/ui/button-link";
import { Done } from "@/ui/done";
import { Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { ClockList } from "./clock-list";
import type { DossierPage } from "./dossier";
import { isFollowingAct } from "./dossier-place";
import { HelperSection } from "./helper-section";
import { MendingForms } from "./mending-forms";
import { MissingPapers } from "./missing-papers";
import { RemarkSection } from "./remark-section";
import { StepForm } from "./step-form";
import { StepList } from "./step-list";
import { TaskSection } from "./task-section";
import { TurnLog } from "./turn-log";
import { WithdrawnSteps } from "./withdrawn-steps";

/** A dossier: on a phone the clocks first, then what to record, the steps, who the person is, and who has seen it. */
export async function DossierView({ page, seen }: { page: DossierPage; seen: ReactNode }) {
  const { row, clocks, today, done, isOver } = page;
  return (
    <>
      <DoneNotice done={done} />
      <Admitted row={row} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 lg:grid-cols-[minmax(0,1fr)_22.5rem] lg:grid-rows-[auto_1fr] print:block">
        <div className="lg:col-start-2 lg:row-start-1">
          {isOver ? null : <ClockList clocks={clocks} today={today} />}
          <HelperSection page={page} />
          {isOver ? null : <MissingPapers page={page} />}
        </div>
        <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <StepForm page={page} />
          <StepList page={page} />
          <RemarkSection page={page} />
          <TaskSection page={page} />
          <WithdrawnSteps steps={row.steps} />
          <TurnLog turns={row.turns} />
          <MendingForms page={page} />
        </div>
        <div className="lg:col-start-2 lg:row-start-2">
          <PersonFacts page={page} />
          {seen}
        </div>
      </div>
    </>
  );
}

async function DoneNotice({ done }: Pick<DossierPage, "done">) {
  const [say, sayHow] = await Promise.all([words("candidates"), words("following")]);
  return done ? <Done>{isFollowingAct(done) ? sayHow(`done.${done}`) : say(`done.${done}`)}</Done> : null;
}

/** What came of it: the entry of the ledger and the member. */
async function Admitted({ row: { code, admissionId, memberId } }: Pick<DossierPage, "row">) {
  const say = await words("candidates");
  if (!admissionId) return null;
  return (
    <div className="pt-3">
      <Actions>
        <ButtonLink href={`/organizations/${code}/admissions/${admissionId}`}>{say("toEntry")}</ButtonLink>
        {memberId ? (
          <ButtonLink href={`/organizations/${code}/members/${memberId}`}>{say("toMember")}</ButtonLink>
        ) : null}
      </Actions>
    </div>
  );
}

async function PersonFacts({ page: { row } }: { page: DossierPage }) {
  const [say, sayHamlet, tongue] = await Promise.all([words("candidates"), words("hamlets"), language()]);
  const { bornOn, place, schooling, woman, local, hamlet, isElder, sourceForce, introducedBy } = row;
  const yesNo = (label: string, value: boolean | null) =>
    value === null ? [] : [{ label, value: say(value ? "yes" : "no") }];
  return (
    <Section heading={say("factsHeading")} aside={say("seenNote")}>
      <Facts
        items={[
          { label: say("place"), value: place },
          { label: say("born"), value: bornOn ? formatDay(bornOn, tongue) : say("unknown") },
          { label: say("schooling"), value: schooling ? say(`schoolings.${schooling}`) : say("unknown") },
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
          ...(isElder ? [{ label: say("isElder"), value: say("yes") }] : []),
          ...(sourceForce ? [{ label: say("sourceForce"), value: say(`sources.${sourceForce}`) }] : []),
          ...(introducedBy ? [{ label: say("introducedBy"), value: say(`introducers.${introducedBy}`) }] : []),
        ]}
      />
    </Section>
  );
}

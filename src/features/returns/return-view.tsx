import { completenessOf, type ReturnFigures } from "@/domain/returns/figures";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { AsOf } from "@/ui/as-of";
import { Link } from "@/ui/link";
import { MainFigure } from "@/ui/main-figure";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { Findings } from "./findings";
import { HandInForm } from "./hand-in-form";
import { JudgeForms } from "./judge-forms";
import { ReturnFiguresList } from "./return-figures-list";
import { ReturnNotices } from "./return-notices";
import type { ReturnPage } from "./return-page";
import { ReturnPlaces } from "./return-places";
import { SinceView } from "./since-view";
import { StatusMark } from "./status";
import { StepsList } from "./steps-list";

/** One return: what it says, what to look at, what may be done with it, and what has become of its figures. */
export async function ReturnView({ page, done }: { page: ReturnPage; done: string | undefined }) {
  const { standing, period, status, now, handed, hand, judge } = page;
  const say = await words("returns");
  // In the hands of who hands in, the figure of today counts; with the superior, the one that was handed in.
  const isDraft = status === "DRAFT" || status === "RETURNED";
  const figures = isDraft ? now : (handed?.figures ?? now);
  const superior = standing.superiors.at(-1);
  return (
    <>
      <ReturnNotices page={page} done={done} />
      <Split>
        <div>
          <Section quiet heading={say("columnStatus")}>
            <p>
              <StatusMark status={status} eye={judge ? "judge" : hand ? "hander" : "reader"} />
            </p>
            <Figure figures={figures} page={page} label={say(isDraft ? "figureDraft" : "figureHanded")} />
          </Section>
          <Findings page={page} />
          <HandInForm page={page} />
          <JudgeForms page={page} />
          <SinceView page={page} />
          <ReturnPlaces figures={figures} period={period.name} />
        </div>
        <div>
          <Section heading={say("figuresHeading")}>
            <ReturnFiguresList figures={figures} isPart={period.kind !== "year"} readsNames={page.seesNames} />
          </Section>
          <StepsList steps={page.steps} />
          <p className="flex flex-wrap gap-x-6 pt-2 print:hidden">
            <Link href={`/organizations/${standing.organization.code}/returns?period=${period.name}`}>
              {say("list")}
            </Link>
            {superior?.isReached ? (
              <Link href={`/organizations/${superior.code}/returns?period=${period.name}`}>
                {say("back", { place: superior.name })}
              </Link>
            ) : null}
          </p>
        </div>
      </Split>
    </>
  );
}

type FigureProps = { readonly figures: ReturnFigures; readonly page: ReturnPage; readonly label: string };

async function Figure({ figures, page: { handed }, label }: FigureProps) {
  const [say, to] = [await words("returns"), await language()];
  const { own, asOf, children } = figures;
  const complete = completenessOf(children);
  return (
    <>
      {own.isReported ? (
        <MainFigure figure={formatNumber(own.admitted, to)} rest={label} />
      ) : (
        <MainFigure figure={say("silent")} />
      )}
      <AsOf>
        <li>{say("asOf", { day: formatDay(asOf, to) })}</li>
        {handed ? <li>{say("handedOn", { day: formatDay(handed.step.on, to) })}</li> : null}
        {complete ? <li>{say("handedIn", complete)}</li> : null}
      </AsOf>
    </>
  );
}

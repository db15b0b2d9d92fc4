import { leadOf, shownPercent } from "@/domain/figures/figure";
import { lastDay } from "@/domain/month";
import { formatDay, formatNumber, formatPercent } from "@/text/format";
import type { Language } from "@/text/language";
import { useLanguage, useWords, wordsIn } from "@/text/words";
import { AsOf } from "@/ui/as-of";
import { BigBar } from "@/ui/big-bar";
import { MainFigure } from "@/ui/main-figure";
import { AfterPeriod } from "./after-period";
import { barFigures, barWords } from "./bar-words";
import { isBehind, isRunning } from "./behind";
import { Completeness } from "./completeness";
import { Pace } from "./pace";
import type { AttainmentReport } from "./report";
import { askedWords, verdictWords } from "./verdict-words";

/** The one figure of the page with its bar, its pace and what it stands on. */
export function Headline({ report }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const { figure, asOf, yearBefore } = report;
  const lead = leadOf(figure);
  return (
    <>
      <Figures report={report} />
      <div className="pt-2">
        <BigBar {...barFigures(figure)} label={barWords(to)(figure)} words={barTexts(report, to)} />
      </div>
      {figure.isReported ? null : <p>{say("silentText")}</p>}
      {lead && figure.isReported && isRunning(report) && lead.expected !== null ? (
        <p>
          <Pace lead={lead} report={report} />
        </p>
      ) : null}
      {yearBefore === null ? null : <p className="text-ink-2">{say("yearBefore", { count: yearBefore })}</p>}
      {figure.unphased > 0 ? <p>{say("unphased", { count: figure.unphased })}</p> : null}
      {figure.unitemised > 0 ? <p>{say("unitemised", { count: figure.unitemised })}</p> : null}
      <AsOf>
        <li>{say("asOf", { day: formatDay(asOf, to) })}</li>
        <li>{say("asWas")}</li>
        {report.quotasOn ? <li>{say("quotasOn", { day: formatDay(report.quotasOn, to) })}</li> : null}
        <AfterPeriod report={report} />
        <Completeness report={report} />
      </AsOf>
    </>
  );
}

function Figures({ report }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const { admitted, isReported } = report.figure;
  const lead = leadOf(report.figure);
  const count = formatNumber(admitted, to);
  if (!lead)
    return isReported ? (
      <MainFigure figure={count} percent="–" rest={say("noQuota").toLowerCase()} />
    ) : (
      <MainFigure figure={say("silentHeading")} />
    );
  const verdict = verdictWords(to)(admitted, lead);
  if (lead.max !== null) return <MainFigure figure={count} rest={`· ${verdict}`} />;
  const figure = `${count}/${askedWords(to)(lead)}`;
  const share = shownPercent(lead);
  const percent = share === null ? "–" : formatPercent(share, to);
  const rest = isReported ? verdict : `${verdict} · ${say("silent")}`;
  return <MainFigure figure={figure} percent={percent} rest={rest} late={isBehind(report.figure, report)} />;
}

function barTexts({ figure, asOf, period }: AttainmentReport, to: Language) {
  const say = wordsIn(to, "attainment");
  const lead = leadOf(figure);
  const isOver = asOf >= lastDay(period.to);
  return {
    admitted: say("admittedOf", { count: figure.admitted }),
    ...(lead && { required: say("quotaOf", { text: askedWords(to)(lead) }) }),
    ...(lead &&
      lead.expected !== null && {
        expected: isOver
          ? say("neededOn", { day: formatDay(asOf, to), count: lead.expected })
          : say("neededOf", { count: lead.expected }),
      }),
  };
}

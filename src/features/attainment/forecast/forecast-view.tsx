import { leadOf } from "@/domain/figures/figure";
import { useLanguage, useWords } from "@/text/words";
import { Download } from "@/ui/download";
import { MainFigure } from "@/ui/main-figure";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { byMissing } from "../by-missing";
import { DeadlineTable } from "./deadline-table";
import { DurationTable } from "./duration-table";
import type { ForecastPage } from "./forecast";
import { missingWords, outlookWords, shortWords } from "./forecast-words";
import { Method } from "./method";
import { allOf } from "./outlook-columns";
import { OutlookTable } from "./outlook-table";

/** Whether those still missing will come: the figure, the dossiers by stage and place, the days, the method. */
export function ForecastView({ page: { report, today, forecast, children } }: { page: ForecastPage }) {
  const [say, stage, to] = [useWords("forecast"), useWords("candidates"), useLanguage()];
  const { code } = report.standing.organization;
  const file = (table: string) => `/organizations/${code}/forecast.csv?period=${report.period.name}&table=${table}`;
  const short = shortWords(report, forecast, to);
  return (
    <>
      <Section quiet heading={say("figureHeading")}>
        <MainFigure figure={missingWords(report, to)} />
        <p className="max-w-text pt-2">{outlookWords(forecast, today, to).join("; ")}.</p>
        {short ? <p className="font-strong">{short}</p> : null}
      </Section>
      <Split even>
        <div>
          {forecast.byStage.length === 0 ? null : (
            <Section
              heading={say("stagesHeading")}
              aside={<Download href={file("stages")} table={say("stagesHeading")} />}
            >
              <OutlookTable
                caption={say("stagesHeading")}
                head={say("columnStage")}
                forecast={forecast}
                lines={forecast.byStage.map((one) => ({
                  ...{ key: one.stage, name: stage(`stages.${one.stage}`), outlooks: one.outlooks },
                }))}
                total={{ key: "all", name: say("all"), outlooks: forecast.outlooks }}
              />
            </Section>
          )}
          <DeadlineTable forecast={forecast} today={today} />
        </div>
        <div>
          <Method forecast={forecast} />
          <DurationTable forecast={forecast} />
        </div>
      </Split>
      {children.length === 0 ? null : (
        <Section heading={say("belowHeading")} aside={<Download href={file("below")} table={say("belowHeading")} />}>
          <OutlookTable
            withMissing
            caption={say("belowHeading")}
            head={say("columnPlace")}
            forecast={forecast}
            lines={[...children]
              .sort((a, b) => byMissing(a, b) || allOf(b.outlooks) - allOf(a.outlooks))
              .map(({ organization, figure, outlooks }) => ({
                key: organization.code,
                name: organization.name,
                href: `/organizations/${organization.code}/forecast?period=${report.period.name}`,
                missing: leadOf(figure)?.remaining,
                outlooks,
              }))}
          />
        </Section>
      )}
    </>
  );
}

import type { IndicatorRow } from "@/data/organizations/indicators";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";
import { ReadingTable } from "../reading-table";
import type { IndicatorsPage } from "./indicators-page";
import { NewReading, ReadingForms } from "./reading-form";

/** Figures that are only reported, of each every reading; and the forms of who may write them down. */
export async function IndicatorsView({ page, done }: { page: IndicatorsPage; done: string | undefined }) {
  const say = await words("watch");
  const { rows, keeps } = page;
  return (
    <>
      {keeps && (done === "reading" || done === "withdrawn") ? (
        <Notice tone="ok" role="status">
          <p className="w-full">
            <Icon name="check" className="mr-1.5" />
            {say(`readingDone.${done}`)}
          </p>
        </Notice>
      ) : null}
      <p className="max-w-text pb-3">{say("indicatorsLead")}</p>
      {rows.length === 0 ? (
        <Blank kind="empty" heading={say("indicatorsNone")}>
          <p>{say(keeps ? "indicatorsNoneKeeper" : "indicatorsNoneReader")}</p>
        </Blank>
      ) : (
        <ReadingTable rows={rows} />
      )}
      {keeps ? (
        <>
          <Section heading={say("readingHeading")} screenOnly>
            <NewReading page={page} />
          </Section>
          {rows.length > 0 ? (
            <Section heading={say("readingMendHeading")} screenOnly>
              {rows.map((row) => (
                <ReadingForms key={keyOf(row)} page={page} row={row} />
              ))}
            </Section>
          ) : null}
        </>
      ) : null}
    </>
  );
}

const keyOf = ({ name, on, value }: IndicatorRow) => `${name} ${on} ${value}`;

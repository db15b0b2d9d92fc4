import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Done } from "@/ui/done";
import { Download } from "@/ui/download";
import { Facts } from "@/ui/facts";
import { Icon } from "@/ui/icon";
import { Section } from "@/ui/section";
import { ChooseForm } from "./choose-form";
import { ClassForm } from "./class-form";
import { classAddress } from "./class-query";
import type { ClassPage } from "./classes-page";
import { ResultsForm } from "./results-form";
import { SeatTable } from "./seat-table";

/** A class, its list, and what is entered of it. */
export async function ClassView({ page }: { page: ClassPage }) {
  const say = await words("classes");
  const { of, query, keeps, today } = page;
  return (
    <>
      {query.done ? <Done>{say(`done.${query.done}`)}</Done> : null}
      <ClassFacts page={page} />
      {keeps && !query.choose ? (
        <div className="pt-3">
          <Actions>
            <ButtonLink href={`${classAddress(of)}?choose=1#choose`}>{say("toChoose")}</ButtonLink>
          </Actions>
        </div>
      ) : null}
      {query.choose ? <ChooseForm page={page} /> : null}
      <SeatList page={page} />
      {keeps ? <ResultsForm page={page} /> : null}
      {keeps ? (
        <Section heading={say("changeHeading")} screenOnly>
          <ClassForm code={of.code} today={today} of={of} />
        </Section>
      ) : null}
    </>
  );
}

async function SeatList({ page: { of, seats } }: { page: ClassPage }) {
  const say = await words("classes");
  if (!seats)
    return (
      <p className="pt-4 text-14 text-ink-2">
        <Icon name="lock" className="mr-1.5" />
        {say("closed")}
      </p>
    );
  return (
    <Section
      heading={say("listHeading", { count: seats.length })}
      aside={seats.length > 0 ? <Download href={`${classAddress(of)}/list.csv`} table={of.name} /> : undefined}
    >
      {seats.length === 0 ? <Blank kind="empty" heading={say("listNone")} /> : <SeatTable seats={seats} />}
    </Section>
  );
}

async function ClassFacts({ page: { of } }: { page: ClassPage }) {
  const [say, to] = await Promise.all([words("classes"), language()]);
  const { from, to: until, where, sentOn, documentNo, seats, passed, failed, absent } = of;
  const figure = (count: number) => formatNumber(count, to);
  return (
    <Facts
      items={[
        { label: say("columnDays"), value: `${formatDay(from, to)}–${formatDay(until, to)}` },
        ...(where ? [{ label: say("place"), value: where }] : []),
        { label: say("holder"), value: of.place },
        {
          label: say("sentLabel"),
          value: sentOn ? [formatDay(sentOn, to), ...(documentNo ? [documentNo] : [])].join(" · ") : say("notSent"),
        },
        {
          label: say("counted"),
          value: say("counts", {
            ...{ seats: figure(seats), passed: figure(passed), failed: figure(failed), absent: figure(absent) },
            open: figure(seats - passed - failed - absent),
          }),
        },
      ]}
    />
  );
}

import { isCell } from "@/domain/organization";
import { reviewField } from "@/domain/sourcing/source-review-input";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { saveSourceReviews } from "./actions";
import { SourceFields } from "./source-fields";
import type { SourcesPage } from "./sources-page";
import { sourcesAddress } from "./sources-query";

/** The reviews of every cell shown in one form, by one day. */
export async function SourceForm({ page }: { page: SourcesPage }) {
  const say = await words("sourcing");
  const { standing, year, today } = page;
  const { code, kind } = standing.organization;
  const lines = page.lines.filter((line) => line.reviews);
  if (lines.length === 0) return null;
  const names = Object.fromEntries(
    lines.flatMap((line) =>
      (["result", "outstanding", "remark"] as const).map((part) => [
        reviewField(part, line.code),
        `${line.name} · ${say(part)}`,
      ]),
    ),
  );
  return (
    <Section heading={say("enterHeading", { year: String(year) })} screenOnly id="enter">
      <Form
        key={`${year} ${lines.map(({ now }) => now?.id ?? "").join()}`}
        action={saveSourceReviews}
        label={say("enterHeading", { year: String(year) })}
        className="pt-3"
        names={{ ...names, on: say("on") }}
      >
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: sourcesAddress(code, { year, enter: 1 }), label: say("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Hidden name="year" value={year} />
        <DateField name="on" label={say("on")} value={dayShown(year, today)} max={today} required />
        {isCell(kind) ? null : <p className="pb-2 text-13 text-ink-2">{say("blankHint")}</p>}
        <ul className="border-rule border-t">
          {lines.map((line) => (
            <li key={line.id} className="border-rule border-b py-3">
              <SourceFields line={line} />
            </li>
          ))}
        </ul>
        <div className="pt-4">
          <Submit>{say("save")}</Submit>
        </div>
      </Form>
    </Section>
  );
}

/** Today, or the end of a year that is over. */
const dayShown = (year: number, today: string) => (today.startsWith(String(year)) ? today : `${year}-12-31`);

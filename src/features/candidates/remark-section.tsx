import { remarkMonthsOf } from "@/domain/candidates/remark-due";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Form } from "@/ui/form";
import { Link } from "@/ui/link";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { ClockStatus } from "./clock-status";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";
import { setRemarkPeriod } from "./follow-actions";
import { RemarkForm } from "./remark-form";
import { remarkWords } from "./remark-words";

/** What was said of the candidate, the latest first, and by when somebody is to say something again. */
export async function RemarkSection({ page }: { page: DossierPage }) {
  const [say, tongue, spell] = [await words("following"), await language(), await remarkWords(page.row)];
  const { row, clocks, keeps } = page;
  const clock = clocks.find(({ name }) => name === "REMARK");
  return (
    <Section heading={say("remarks")} aside={clock ? <ClockStatus clock={clock} /> : undefined} id="remarks">
      {row.remarks.length === 0 ? <p className="pt-2 text-14 text-ink-2">{say("remarksNone")}</p> : null}
      <Log
        items={row.remarks.toReversed().map((remark) => {
          const { by, conclusion, progress } = spell(remark);
          const text = [`${by}: ${conclusion}`, progress, ...(remark.words ? [remark.words] : [])];
          return { key: remark.id, at: formatDay(remark.on, tongue), text: text.join(". ") };
        })}
      />
      <div className="print:hidden">
        {row.remarks.length > 0 ? (
          <Link
            href={`/organizations/${row.code}/candidates/${row.id}/remarks`}
            className="inline-flex min-h-target items-center text-14"
          >
            {say("printRemarks")}
          </Link>
        ) : null}
        {keeps && row.outcome === null ? (
          <>
            <RemarkForm page={page} />
            <Period page={page} />
          </>
        ) : null}
      </div>
    </Section>
  );
}

async function Period({ page: { row, regulation } }: { page: DossierPage }) {
  const say = await words("following");
  const count = regulation ? remarkMonthsOf(regulation) : 1;
  return (
    <Form
      fold={say("periodHeading")}
      action={setRemarkPeriod}
      label={say("periodHeading")}
      names={{ months: say("months") }}
    >
      <DossierFrame row={row} />
      <SelectField
        name="months"
        label={say("months")}
        value={row.remarkMonths === null ? "" : String(row.remarkMonths)}
        width="22rem"
        blank={say("everyDefault", { count })}
        options={[
          { value: "1", label: say("every.1") },
          { value: "3", label: say("every.3") },
        ]}
      />
      <Submit kind="plain">{say("savePeriod")}</Submit>
    </Form>
  );
}

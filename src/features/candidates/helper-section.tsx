import { helpsOn } from "@/domain/candidates/helper-span";
import type { KeptHelper } from "@/domain/candidates/kept-following";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Status } from "@/ui/status";
import { Submit } from "@/ui/submit";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";
import { endHelper } from "./follow-actions";
import { HelperStatus } from "./helper-status";

/** Who helps and who did, whether somebody is missing, and who is to help no longer. */
export async function HelperSection({ page }: { page: DossierPage }) {
  const say = await words("following");
  const { row, need, keeps } = page;
  const isOpen = keeps && row.outcome === null;
  return (
    <Section heading={say("helpers")}>
      {row.outcome === null && need !== "HELPED" && need !== "NONE" ? (
        <p className="pt-2">
          <HelperStatus need={need} />
        </p>
      ) : null}
      {row.helpers.length === 0 ? <p className="pt-2 text-14 text-ink-2">{say("helperNone")}</p> : null}
      <ul>
        {row.helpers.map((helper) => (
          <li key={helper.id} className="border-rule border-b py-2 text-14">
            <OneHelper helper={helper} page={page} />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <div className="pt-1 print:hidden">
          <Link href="?step=HELPER#record" className="inline-flex min-h-target items-center text-14">
            {say("assign")}
          </Link>
          <Ending page={page} />
        </div>
      ) : null}
    </Section>
  );
}

async function OneHelper({ helper, page: { today } }: { helper: KeptHelper; page: DossierPage }) {
  const [say, tongue] = await Promise.all([words("following"), language()]);
  const { fullName, from, until, gone, goneOn, together, explanation, endReason } = helper;
  const day = (on: typeof from) => formatDay(on, tongue);
  const isGone = until === null && gone !== null && goneOn !== null && goneOn <= today;
  const notes = [
    until ? say("helpedUntil", { from: day(from), until: day(until) }) : say("helpsFrom", { day: day(from) }),
    say("together", { day: day(together) }),
    ...(explanation ? [say("because", { reason: explanation })] : []),
    ...(endReason ? [say("because", { reason: endReason })] : []),
  ];
  return (
    <>
      <span className={helpsOn(helper, today) ? "font-strong" : undefined}>{fullName}</span>{" "}
      {isGone ? (
        <Status tone="late">{say(gone === "MOVED" ? "movedOn" : "leftOn", { day: day(goneOn) })}</Status>
      ) : null}
      {notes.map((note) => (
        <span key={note} className="note">
          {note}
        </span>
      ))}
    </>
  );
}

async function Ending({ page: { row, today } }: { page: DossierPage }) {
  const say = await words("following");
  const open = row.helpers.filter(({ until }) => until === null);
  if (open.length === 0) return null;
  const names = { helper: say("helper"), on: say("endOn"), reason: say("endReason") };
  return (
    <Form fold={say("endHeading")} action={endHelper} label={say("endHeading")} names={names}>
      <DossierFrame row={row} />
      <SelectField
        name="helper"
        label={names.helper}
        required
        blank={open.length > 1}
        options={open.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        value={open.length > 1 ? undefined : open[0]?.id}
      />
      <DateField name="on" label={names.on} value={today} max={today} required />
      <Field name="reason" label={names.reason} required maxLength={300} autoComplete="off" />
      <Submit kind="plain">{say("saveEnd")}</Submit>
    </Form>
  );
}

import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Facts } from "@/ui/facts";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { keepCompleteness } from "./actions";
import type { HeadcountPage } from "./headcount-page";

type Props = { readonly page: HeadcountPage };

/** What the register counts beside what was counted last, and since when the register is complete. */
export async function RegisterPart({ page }: Props) {
  const { standing, counted, completeness, registered, today } = page;
  const [say, tongue] = await Promise.all([words("keep"), language()]);
  const { code } = standing.organization;
  const { official = 0, probationary = 0 } = registered ?? {};
  const total = official + probationary;
  const [last] = counted;
  const difference = last ? total - last.total : 0;
  const { from } = completeness;
  const differs = `${difference > 0 ? "+" : ""}${formatNumber(difference, tongue)}`;
  return (
    <Section
      heading={say("registerHeading")}
      aside={<Link href={`/organizations/${code}/members`}>{say("toRegister")}</Link>}
    >
      <Facts
        items={[
          {
            label: say("registerToday"),
            value: <b className="font-strong">{formatNumber(total, tongue)}</b>,
            note: say("registerParts", { official, probationary, day: formatDay(today, tongue) }),
          },
          ...(last && difference !== 0
            ? [
                {
                  label: say("countedLast"),
                  value: formatNumber(last.total, tongue),
                  note: say("registerDiffers", { difference: differs, day: formatDay(last.on, tongue) }),
                },
              ]
            : []),
          {
            label: say("registerComplete"),
            value: from ? say("registerFrom", { day: formatDay(from, tongue) }) : say("registerOpen"),
            note: from && !completeness.own ? say("registerAbove") : undefined,
          },
        ]}
      />
      <CompletenessForm page={page} />
    </Section>
  );
}

async function CompletenessForm({ page: { standing, completeness, today } }: Props) {
  const say = await words("keep");
  const label = say("registerFromDay");
  return (
    <Form
      action={keepCompleteness}
      label={say("registerForm")}
      className="max-w-text pt-3 print:hidden"
      names={{ from: label }}
    >
      <Hidden name="organization" value={standing.organization.code} />
      <DateField
        name="from"
        label={label}
        hint={say("registerFromHint")}
        value={completeness.own ?? undefined}
        max={today}
      />
      <Submit kind="plain">{say("registerSave")}</Submit>
    </Form>
  );
}

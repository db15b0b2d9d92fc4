import { useWords } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { LineForm } from "@/ui/filter-form";
import { Hidden } from "@/ui/hidden";
import { Link } from "@/ui/link";
import { attainmentAddress } from "./attainment-address";
import type { AttainmentReport } from "./report";

/**
 * Reads the page by the quotas that were in force on another day. A plain form, so that the answer has its address;
 * a plain input, so that a page for reading sends no script for it.
 */
export function QuotasOnForm({ report }: { report: AttainmentReport }) {
  const say = useWords("attainment");
  const { courses, period, quotasOn, standing } = report;
  if (courses.length === 0) return null;
  const { code } = standing.organization;
  return (
    <LineForm
      action={`/organizations/${code}/attainment`}
      submit={say("quotasOnShow")}
      className="pt-2 print:hidden"
      after={quotasOn ? <Today href={attainmentAddress({ quotasOn: null }, code, period.name)} /> : null}
    >
      <Hidden name="period" value={period.name} />
      <DateField name="on" label={say("quotasOnField")} value={quotasOn ?? undefined} />
    </LineForm>
  );
}

const Today = ({ href }: { href: string }) => (
  <p className="beside-field flex min-h-target items-center">
    <Link href={href}>{useWords("attainment")("quotasOnToday")}</Link>
  </p>
);

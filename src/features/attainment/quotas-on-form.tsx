import { useWords } from "@/text/words";
import { Button } from "@/ui/button";
import { DateField } from "@/ui/date-field";
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
    <form
      method="get"
      action={`/organizations/${code}/attainment`}
      className="flex flex-wrap items-start gap-x-4 pt-2 print:hidden"
    >
      <Hidden name="period" value={period.name} />
      <DateField name="on" label={say("quotasOnField")} value={quotasOn ?? undefined} />
      <Button type="submit" className="mt-[1.45rem]">
        {say("quotasOnShow")}
      </Button>
      {quotasOn ? (
        <p className="mt-[1.45rem] flex min-h-target items-center">
          <Link href={attainmentAddress({ quotasOn: null }, code, period.name)}>{say("quotasOnToday")}</Link>
        </p>
      ) : null}
    </form>
  );
}

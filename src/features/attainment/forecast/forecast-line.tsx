import { accessTo } from "@/access/access-to";
import { language, words } from "@/text/words";
import { Link } from "@/ui/link";
import type { AttainmentReport } from "../report";
import { forecastOf, runningPeriods } from "./forecast";
import { missingWords, outlookWords } from "./forecast-words";

/** One line under the figure of a running year or term: who is missing, who will come in time. Three questions; above the districts, whose dossiers are too many to be weighed in passing, none. */
export async function ForecastLine({ report }: { report: AttainmentReport }) {
  const access = await accessTo("attainment.read");
  const { period, standing, terms } = report;
  if (!access || !runningPeriods(terms, access.today).some((one) => one.name === period.name)) return null;
  const { code, path, kind } = standing.organization;
  const isWide = kind === "PROVINCE" || kind === "CENTRAL";
  const [say, to] = [await words("forecast"), await language()];
  const found = isWide ? undefined : await forecastOf(access, path, period);
  const outlook = found ? outlookWords(found.forecast, access.today, to) : [];
  const text = [missingWords(report, to), ...outlook].join("; ");
  return (
    <p className="max-w-text">
      {text}. <Link href={`/organizations/${code}/forecast?period=${period.name}`}>{say("title")}</Link>
    </p>
  );
}

import { may } from "@/access/may";
import { yearOf } from "@/domain/month";
import { maySubmit } from "@/domain/returns/return";
import { words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { findingWords } from "./finding-words";
import type { ReturnPage } from "./return-page";

/** What is worth a look before handing in, or before accepting; nothing of it forbids anything. */
export async function Findings({ page }: { page: ReturnPage }) {
  const { findings, status, hand } = page;
  const [say, spell] = [await words("returns"), await findingWords()];
  const isBefore = maySubmit(status);
  if (isBefore ? hand === undefined : findings.length === 0) return null;
  return (
    <Section heading={say(isBefore ? "checksHeading" : "checksJudge")}>
      {findings.length === 0 ? (
        <p className="pt-2">
          <Icon name="check" className="mr-1.5 text-pen" />
          {say("checksNone")}
        </p>
      ) : (
        <>
          <ul className="max-w-text pt-2">
            {findings.map((finding) => (
              <li key={spell(finding)} className="border-rule border-b py-[0.45rem] text-14">
                <Icon name="late" className="mr-1.5" />
                {spell(finding)}
              </li>
            ))}
          </ul>
          {isBefore ? <p className="pt-2 text-13 text-ink-2">{say("checksNote")}</p> : null}
          {isBefore ? <WayOn page={page} /> : null}
        </>
      )}
    </Section>
  );
}

/** Where who enters may fill in what nobody has said: the year's grid for those below, else the organization's own total. */
async function WayOn({ page: { standing, period, findings } }: { page: ReturnPage }) {
  const { code, path } = standing.organization;
  const is = (kind: (typeof findings)[number]["kind"]) => findings.some((finding) => finding.kind === kind);
  if (!(is("silent") || is("silentBelow")) || !(await may("admission.record", path))) return null;
  const say = await words("returns");
  const grid = `grid?year=${yearOf(period.from)}${period.kind === "year" ? "&by=year" : ""}`;
  return (
    <p className="pt-2 print:hidden">
      <Link href={`/organizations/${code}/admissions/${is("silentBelow") ? grid : `total?period=${period.name}`}`}>
        {say("enterMissing")}
      </Link>
    </p>
  );
}

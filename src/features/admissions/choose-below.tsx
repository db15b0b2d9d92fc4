import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Link } from "@/ui/link";

type Props = { readonly committees: readonly Organization[]; readonly hasCells: boolean };

/** Where a committee has committees below it, a person is entered further down. */
export async function ChooseBelow({ committees, hasCells }: Props) {
  const say = await words("admissions");
  if (committees.length === 0 && hasCells) return null;
  return (
    <Blank kind="empty" level={2} heading={say("chooseBelowHeading")}>
      <p>{say(committees.length === 0 ? "nothingBelowText" : "chooseBelowText")}</p>
      <ul>
        {committees.map(({ code, name }) => (
          <li key={code}>
            <Link href={`/organizations/${code}/admissions/new`} className="inline-flex min-h-target items-center">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Blank>
  );
}

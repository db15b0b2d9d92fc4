import { useWords } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";

/** A period that is over, has not begun, or is part of a year: nothing is looked ahead in it, but it has its figures. */
export function StillPeriod({ name, code }: { name: string; code: string }) {
  const say = useWords("forecast");
  const organization = `/organizations/${code}` as const;
  return (
    <Page>
      <Blank
        kind="empty"
        level={1}
        heading={say("still", { name })}
        actions={<ButtonLink href={`${organization}/forecast`}>{say("thisYear")}</ButtonLink>}
      >
        <p>
          {say("stillText")} <Link href={`${organization}/attainment?period=${name}`}>{say("figures", { name })}</Link>
        </p>
      </Blank>
    </Page>
  );
}

import { useWords } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Page } from "@/ui/page";

/** A period that does not exist: how periods are written, and the way back. */
export function UnknownPeriod({ name, code }: { name: string; code: string }) {
  const [say, frame] = [useWords("period"), useWords("frame")];
  return (
    <Page>
      <Blank
        kind="error"
        level={1}
        heading={say("unknown", { name: name.slice(0, 40) })}
        actions={<ButtonLink href={`/organizations/${code}/attainment`}>{frame("attainment")}</ButtonLink>}
      >
        <p>{say("unknownText")}</p>
      </Blank>
    </Page>
  );
}

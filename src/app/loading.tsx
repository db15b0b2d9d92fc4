import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Page } from "@/ui/page";

/** Says what it waits for; nothing shimmers. */
export default async function Loading() {
  const say = await words("frame");
  return (
    <Page>
      <Blank kind="waiting" heading={say("waiting")}>
        <p className="text-13 text-ink-2">{say("waitingText")}</p>
      </Blank>
    </Page>
  );
}

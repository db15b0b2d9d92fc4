import { installationKinds } from "@/domain/trail/installation";
import { words } from "@/text/words";
import { PageHead } from "@/ui/page-head";
import type { Installation } from "./installation";
import { TrailView } from "./trail-view";
import { installationWords } from "./words/installation-words";

/** The installation's own trail, for who keeps it. */
export async function InstallationView({ trail }: { trail: Installation }) {
  const say = await words("installation");
  return (
    <>
      <PageHead title={say("title")} />
      <TrailView
        {...trail}
        lead={say("lead")}
        here="/history"
        kinds={installationKinds.map((one) => ({ value: one, label: say(`kinds.${one}`) }))}
        spell={await installationWords()}
      />
    </>
  );
}

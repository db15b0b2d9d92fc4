import { Split } from "@/ui/split";
import { CountFacts } from "./count-facts";
import { DoneNotice } from "./done-notice";
import { HamletFacts } from "./hamlet-facts";
import { HamletLogs } from "./hamlet-logs";
import type { HamletPage } from "./hamlet-page";
import { KeepForms } from "./keep-forms";
import { OfficerPart } from "./officer-part";

/** A hamlet: how it stands, what was counted, who is in charge, how it came so, and what can be recorded. */
export function HamletView({ page }: { page: HamletPage }) {
  return (
    <>
      <DoneNotice done={page.done} />
      <Split even>
        <div>
          <CountFacts page={page} />
          <HamletLogs hamlet={page.hamlet} />
        </div>
        <div>
          <HamletFacts page={page} />
          <OfficerPart page={page} />
          <KeepForms page={page} />
        </div>
      </Split>
    </>
  );
}

import "server-only";
import { words } from "@/text/words";

/** What the fields of a member's forms are called. */
export async function factLabels(): Promise<Record<string, string>> {
  const [say, sayHamlet] = [await words("members"), await words("hamlets")];
  return {
    hamlet: sayHamlet("lives"),
    ...{ organization: say("cell"), fullName: say("fullName"), bornOn: say("bornOn"), birthYear: say("birthYear") },
    ...{ woman: say("woman"), local: say("local"), status: say("status"), since: say("since") },
    ...{ joinedOn: say("joinedOn"), officialOn: say("officialOn"), reason: say("reason") },
    ...{ identity: say("field.identity"), ethnicGroup: say("field.ethnicGroup"), religion: say("field.religion") },
  };
}

/** The same for what becomes of a member. */
export async function moveLabels(): Promise<Record<string, string>> {
  const [say, sayStep] = [await words("members"), await words("candidates")];
  return {
    ...{ to: say("to"), on: say("columnOn"), kind: say("departKind"), reason: say("departReason") },
    ...{ extended: say("extended"), officials: sayStep("officials"), inFavour: sayStep("inFavour") },
    ...{ proposedOn: say("proposedOn"), decidedOn: say("decidedOn"), decisionNo: say("decisionNo") },
  };
}

import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { correctPerson } from "./actions";
import { FactFields } from "./fact-fields";
import { factLabels } from "./labels";
import type { MemberPage } from "./member-page";

/** Corrects what is known of the member. */
export async function CorrectForm({ page: { dossier, hamlets, today } }: { page: MemberPage }) {
  const say = await words("members");
  return (
    <Section heading={say("correctHeading")} screenOnly>
      <Form
        fold={say("correctOpen")}
        action={correctPerson}
        label={say("correctHeading")}
        className="max-w-text"
        names={await factLabels()}
      >
        <Hidden name="member" value={dossier.id} />
        <FactFields today={today} dossier={dossier} hamlets={hamlets} />
        <Submit kind="plain">{say("correct")}</Submit>
      </Form>
    </Section>
  );
}

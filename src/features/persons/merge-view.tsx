import type { Day } from "@/domain/day";
import { formatDay } from "@/text/format";
import { problemSentence } from "@/text/problem-sentence";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { ButtonLink } from "@/ui/button-link";
import { Cell } from "@/ui/cell";
import { ChoiceField } from "@/ui/choice-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Notice } from "@/ui/notice";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { Table } from "@/ui/table";
import { merge } from "./actions";
import type { MergePage } from "./pairs";
import { twinFacts } from "./twin-words";

/** Both side by side, what would become of each fact, and, where nothing stands against it, the form. */
export async function MergeView({ page }: { page: MergePage }) {
  const { standing, kept, merged, canSwap, problems } = page;
  const [say, facts] = [await words("persons"), await twinFacts(kept, merged, page.openDates)];
  const list = `/organizations/${standing.organization.code}/persons`;
  const isBlank = (fact: (typeof facts)[number]) => [fact.kept, fact.merged].every((one) => one === say("nothing"));
  const blank = facts.filter(isBlank).map(({ label }) => label);
  return (
    <>
      <Table
        caption={say("sideBySide")}
        fold
        columns={[
          { head: say("fact"), width: "16%" },
          { head: say("kept") },
          { head: say("merged") },
          { head: say("after"), width: "34%" },
        ]}
      >
        {facts
          .filter((fact) => !isBlank(fact))
          .map((fact) => (
            <Row key={fact.label}>
              <NameCell>{fact.label}</NameCell>
              <Cell folded="line" lead={`${say("kept")}:`}>
                {fact.kept}
              </Cell>
              <Cell folded="line" lead={`${say("merged")}:`}>
                {fact.merged}
              </Cell>
              <Cell folded="line" lead={`${say("after")}:`} strong>
                {fact.after}
              </Cell>
            </Row>
          ))}
      </Table>
      {blank.length > 0 ? (
        <p className="pt-2 text-14 text-ink-2">{say("nothingOfBoth", { facts: blank.join(", ") })}</p>
      ) : null}
      <div className="pt-4">
        <Actions>
          {canSwap ? (
            <ButtonLink href={`${list}/merge?keep=${merged.personId}&other=${kept.personId}&chosen=yes`}>
              {say("swap")}
            </ButtonLink>
          ) : null}
          <Link href={list}>{say("fresh")}</Link>
        </Actions>
      </div>
      {problems.length > 0 ? <Against problems={problems} /> : <MergeForm page={page} />}
    </>
  );
}

async function Against({ problems }: Pick<MergePage, "problems">) {
  const say = await words("persons");
  const sentences = await Promise.all(problems.map(problemSentence));
  return (
    <div className="pt-4">
      <Notice tone="bad">
        <p className="w-full font-strong">{say("against")}</p>
        <ul className="w-full">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

async function MergeForm({ page: { standing, kept, merged, isTwiceMember, openDates } }: { page: MergePage }) {
  const [say, sayMember, tongue] = [await words("persons"), await words("members"), await language()];
  const answer = (value: "kept" | "merged", on: Day | null) => ({
    value,
    label: on ? formatDay(on, tongue) : "",
    hint: say(value),
  });
  const fresh = `/organizations/${standing.organization.code}/persons`;
  return (
    <Section heading={say("mergeHeading")} screenOnly>
      <p className="max-w-text py-3">{say("warning")}</p>
      {isTwiceMember ? <p className="max-w-text pb-3">{say("warningMembers")}</p> : null}
      <Form
        action={merge}
        label={say("mergeHeading")}
        className="max-w-text"
        names={{ reason: say("reason"), joinedOn: sayMember("joinedOn"), officialOn: sayMember("officialOn") }}
      >
        <KeyField value={crypto.randomUUID()} fresh={{ href: fresh, label: say("fresh") }} />
        <Hidden name="keep" value={kept.personId} />
        <Hidden name="merge" value={merged.personId} />
        {openDates.map((date) => (
          <ChoiceField
            key={date}
            name={date}
            label={sayMember(date)}
            hint={say("dateHint")}
            options={[answer("kept", kept[date]), answer("merged", merged[date])]}
          />
        ))}
        <Field
          name="reason"
          label={say("reason")}
          hint={say("reasonHint")}
          required
          maxLength={300}
          autoComplete="off"
        />
        <Submit>{say("save")}</Submit>
      </Form>
    </Section>
  );
}

import { words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { ButtonLink } from "@/ui/button-link";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { CorrectionForms } from "./correction-forms";
import { Corrections } from "./corrections";
import { DoneNotice } from "./done-notice";
import type { LinePage } from "./line";
import { LineFacts } from "./line-facts";
import { lineWords } from "./line-words";

/** One entry: what was said, how it was corrected, what it draws from, and what can still be done about it. */
export async function LineView({ page }: { page: LinePage }) {
  const { standing, terms, line, corrections, drawn, done, correctable } = page;
  const [say, spell] = await Promise.all([words("admissions"), lineWords(terms)]);
  const ledger = `/organizations/${standing.organization.code}/admissions`;
  return (
    <>
      {done ? <DoneNotice page={page} done={done} /> : null}
      <LineFacts page={page} />
      <Corrections line={line} corrections={corrections} />
      {drawn.length > 0 ? (
        <Section heading={say("drawnHeading")}>
          <ul className="pt-2 text-14">
            {drawn.map((one) => (
              <li key={one.id}>
                <Link href={`/organizations/${one.code}/admissions/${one.id}`}>
                  {say("drawnLine", { place: one.name, count: one.now, when: spell.when(one) })}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <div className="py-4">
        <Actions>
          {done?.line.kind === "NAMED" ? <ButtonLink href={`${ledger}/new`}>{say("oneMore")}</ButtonLink> : null}
          <ButtonLink href={ledger}>{say("toLedger")}</ButtonLink>
        </Actions>
      </div>
      {correctable ? <CorrectionForms line={line} {...correctable} /> : null}
    </>
  );
}

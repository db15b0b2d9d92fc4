import type { CaseStep } from "@/domain/watch/case-act";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Field } from "@/ui/field";
import { Hidden } from "@/ui/hidden";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import { CaseForm } from "./case-form";
import type { CasePage } from "./case-page";

/** Difficulties and requests to the superior with their answers. `open`: those that the visitor is to answer. */
export async function CaseRequests({ page, open }: { page: CasePage; open: readonly CaseStep[] }) {
  const [say, to] = [await words("watch"), await language()];
  const asked = page.steps.filter(({ act }) => act === "ASK");
  const answerTo = (id: string) => page.steps.find(({ act, aboutId }) => act === "ANSWER" && aboutId === id);
  if (asked.length === 0) return null;
  return (
    <Section heading={say("requestsHeading")}>
      <Log
        items={asked.map(({ id, on, words: request }) => {
          const answer = answerTo(id);
          return {
            key: id,
            at: formatDay(on, to),
            text: (
              <>
                {page.seesWords ? request : say("wordsHidden")}
                <span className="note">
                  {answer ? say("answered", { words: answer.words ?? say("wordsHidden") }) : say("unanswered")}
                </span>
              </>
            ),
          };
        })}
      />
      {open.map((request) => (
        <CaseForm
          key={request.id}
          act="ANSWER"
          page={page}
          names={{ words: say("answerWords") }}
          about={request.words ?? ""}
        >
          <Hidden name="about" value={request.id} />
          <Field
            name="words"
            label={`${say("answerWords")}: ${request.words}`}
            required
            maxLength={1000}
            autoComplete="off"
          />
        </CaseForm>
      ))}
    </Section>
  );
}

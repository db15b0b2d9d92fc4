import { words } from "@/text/words";
import { Section } from "@/ui/section";
import type { DossierPage } from "./dossier";

/** The papers that are not there yet, by the code of their form. */
export async function MissingPapers({ page: { lines } }: { page: DossierPage }) {
  const say = await words("candidates");
  const papers = lines.filter(({ doneOn }) => doneOn === null).flatMap(({ forms }) => forms);
  return (
    <Section heading={say("missingHeading")}>
      {papers.length === 0 ? (
        <p className="pt-2 text-14">{say("missingNone")}</p>
      ) : (
        <ul className="pt-2 text-14">
          {papers.map(({ code, title }) => (
            <li key={code} className="py-0.5">
              <b>{code}</b> {title}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

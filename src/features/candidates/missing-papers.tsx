import { type Item, type Lack, lacking, lasting } from "@/domain/candidates/checklist";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Section } from "@/ui/section";
import type { DossierPage } from "./dossier";

/** What is not there yet or no longer valid, by the step that needs it, and until when the rest is valid. */
export async function MissingPapers({ page: { lines } }: { page: DossierPage }) {
  const [say, sayIn, tongue] = await Promise.all([words("candidates"), words("dossier"), language()]);
  const [lacks, valid] = [lacking(lines), lasting(lines)];
  return (
    <Section heading={sayIn("missingHeading")}>
      {lacks.length === 0 ? <p className="pt-2 text-14">{sayIn("missingNone")}</p> : null}
      {lacks.map((lack) => (
        <OneLack key={lack.before ?? "last"} lack={lack} />
      ))}
      {valid.length > 0 ? (
        <>
          <h3 className="pt-3 text-14">{sayIn("lastingHeading")}</h3>
          <ul className="text-14">
            {valid.map(({ kind, last }) => (
              <li key={kind} className="py-0.5">
                {say(`steps.${kind}`)}: {say("expires", { day: formatDay(last, tongue) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

async function OneLack({ lack: { before, items } }: { lack: Lack }) {
  const [say, sayIn] = await Promise.all([words("candidates"), words("dossier")]);
  return (
    <>
      <h3 className="pt-3 text-14">
        {before ? sayIn("missingBefore", { step: say(`steps.${before}`) }) : sayIn("missingLast")}
      </h3>
      <ul className="text-14">
        {items.map((item) => (
          <OneItem key={item.kind} item={item} />
        ))}
      </ul>
    </>
  );
}

/** The papers of a step by the code of their form; a step without one by its name. */
async function OneItem({ item: { kind, forms, expiry } }: { item: Item }) {
  const [say, sayIn, tongue] = await Promise.all([words("candidates"), words("dossier"), language()]);
  const expired =
    expiry?.state === "overdue" ? (
      <span className="note">{sayIn("missingExpired", { day: formatDay(expiry.last, tongue) })}</span>
    ) : null;
  if (forms.length === 0)
    return (
      <li className="py-0.5">
        {say(`steps.${kind}`)} {expired}
      </li>
    );
  return forms.map(({ code, title }) => (
    <li key={code} className="py-0.5">
      <b>{code}</b> {title} {expired}
    </li>
  ));
}

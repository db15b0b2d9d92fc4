import type { DetailName } from "@/domain/candidates/step-details";
import { words } from "@/text/words";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import type { DossierPage } from "./dossier";
import { HelperField } from "./helper-field";
import { voteHint } from "./vote-hint";

/** What a step asks for besides its day, as a field of its kind. */
export async function DetailField({ name, page }: { name: DetailName; page: DossierPage }) {
  const [say, sayHow] = await Promise.all([words("candidates"), words("following")]);
  const { today } = page;
  switch (name) {
    case "helper":
      return <HelperField page={page} />;
    case "explanation":
      return (
        <Field name={name} label={say(name)} hint={sayHow("explanationHint")} maxLength={500} autoComplete="off" />
      );
    case "ageConsent":
    case "extended":
    case "consent":
      return <CheckField name={name} label={say(name)} />;
    case "officials":
    case "inFavour": {
      const hint = name === "officials" ? await voteHint(page.electorate) : undefined;
      const figure = { name, figures: true, required: true, width: "8rem", maxLength: 6, autoComplete: "off" } as const;
      return <Field {...figure} label={say(name)} {...(hint && { hint })} />;
    }
    case "number":
      return <Field name={name} label={say(name)} maxLength={100} autoComplete="off" />;
    default:
      return <DateField name={name} label={say(name)} max={today} />;
  }
}

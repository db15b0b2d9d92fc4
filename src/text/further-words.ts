import "server-only";
import type { furtherAnswers, furtherLists } from "@/domain/ledger/admission-facts";
import { words } from "./words";

type Asked = { readonly lists: typeof furtherLists; readonly answers: typeof furtherAnswers };

/** The fields of the further statistics with what can be answered; not known is the first answer of each. */
export async function furtherFieldWords({ lists, answers }: Asked) {
  const say = await words("facts");
  const unknown = { value: "", label: say("unknown") };
  const yesOrNo = [unknown, { value: "yes", label: say("yes") }, { value: "no", label: say("no") }];
  const said = (value: string, label: string) => ({ value, label });
  return [
    {
      ...{ name: "occupation" as const, label: say("occupation") },
      options: [unknown, ...lists.occupation.map((key) => said(key, say(`occupations.${key}`)))],
    },
    {
      ...{ name: "schooling" as const, label: say("schooling") },
      options: [unknown, ...lists.schooling.map((key) => said(key, say(`schoolings.${key}`)))],
    },
    {
      ...{ name: "qualification" as const, label: say("qualification") },
      options: [unknown, ...lists.qualification.map((key) => said(key, say(`qualifications.${key}`)))],
    },
    {
      ...{ name: "politicalTheory" as const, label: say("politicalTheory") },
      options: [unknown, ...lists.politicalTheory.map((key) => said(key, say(`politicalTheories.${key}`)))],
    },
    ...answers.map((name) => ({ name, label: say(name), options: yesOrNo })),
  ] as const;
}

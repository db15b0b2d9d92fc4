import type { Judgement } from "@/domain/returns/return";
import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Submit } from "@/ui/submit";
import { judgeReturn } from "./actions";

type Props = {
  readonly act: Judgement;
  readonly place: { readonly code: string; readonly name: string };
  readonly period: string;
  readonly steps: number;
  /** The superior whose list this is. */
  readonly list: string;
};

/** One press in the list of a superior; refused where the return has moved on since the list was drawn. */
export async function JudgeButton({ act, place, period, steps, list }: Props) {
  const say = await words("returns");
  return (
    <Form
      key={`${act}-${steps}`}
      action={judgeReturn}
      label={`${say(`act.${act}`)}: ${place.name}`}
      className="relative print:hidden"
    >
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${list}/returns?period=${period}`, label: say("fresh") }}
      />
      <Hidden name="organization" value={place.code} />
      <Hidden name="period" value={period} />
      <Hidden name="act" value={act} />
      <Hidden name="steps" value={steps} />
      <Hidden name="list" value={list} />
      <Submit kind="plain">{say(`act.${act}`)}</Submit>
    </Form>
  );
}

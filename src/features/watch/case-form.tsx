import type { ReactNode } from "react";
import type { CaseAct } from "@/domain/watch/case-act";
import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Submit } from "@/ui/submit";
import { actOnCase, actOnCaseAsSuperior } from "./actions";
import type { CasePage } from "./case-page";

type Props = {
  readonly act: CaseAct;
  readonly page: CasePage;
  readonly names: Readonly<Record<string, string>>;
  /** What the form is about, where there are several alike. */
  readonly about?: string;
  /** Only its name stands there until somebody asks for it. */
  readonly isFolded?: boolean;
  readonly children?: ReactNode;
};

/** One act on a case: what the visitor saw goes with it. */
export async function CaseForm({ act, page: { row }, names, about, isFolded, children }: Props) {
  const say = await words("watch");
  const label = say(`form.${act}`);
  const isSuperiors = act === "EXEMPT" || act === "LAPSE" || act === "ANSWER";
  return (
    <Form
      key={`${act}-${row.taken}`}
      action={isSuperiors ? actOnCaseAsSuperior : actOnCase}
      label={about ? `${label}: ${about}` : label}
      className="max-w-text pt-3 print:hidden"
      names={names}
      fold={isFolded ? label : undefined}
    >
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${row.code}/watch/${row.id}`, label: say("fresh") }}
      />
      <Hidden name="case" value={row.id} />
      <Hidden name="taken" value={row.taken} />
      <Hidden name="act" value={act} />
      {children}
      <Submit kind="plain">{label}</Submit>
    </Form>
  );
}

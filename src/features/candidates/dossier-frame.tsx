import { words } from "@/text/words";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import type { DossierPage } from "./dossier";

/** What every small form of a dossier carries: its key, and whom it is about. */
export async function DossierFrame({ row: { id, code } }: Pick<DossierPage, "row">) {
  const say = await words("candidates");
  return (
    <>
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: `/organizations/${code}/candidates/${id}`, label: say("fresh") }}
      />
      <Hidden name="candidate" value={id} />
    </>
  );
}

import type { TokenCount } from "@/data/installation/tokens";
import { formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Submit } from "@/ui/submit";
import { revokeCodes } from "./actions";

type Props = { readonly userId: number; readonly tokens: TokenCount };

/** How many access codes of a user hold, when one was used last; all can be revoked. */
export async function UserTokens({ userId, tokens: { count, usedAt } }: Props) {
  const [say, tongue] = await Promise.all([words("users"), language()]);
  const used = usedAt ? say("codesUsed", { at: formatMoment(usedAt, tongue) }) : say("codesUnused");
  return (
    <Form action={revokeCodes} label={say("codesRevoke")} className="py-3">
      <Hidden name="user" value={userId} />
      <p className="pb-2 text-14 text-ink-2">
        {say("codes", { count })} {used}
      </p>
      {count > 0 ? <Submit kind="plain">{say("codesRevoke")}</Submit> : null}
    </Form>
  );
}

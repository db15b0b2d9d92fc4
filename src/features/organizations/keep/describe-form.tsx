import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Submit } from "@/ui/submit";
import { describe } from "./actions";
import { AreaFields } from "./area-fields";
import type { KeepPage } from "./keep-page";

export async function DescribeForm({ page: { standing, kept } }: { page: KeepPage }) {
  const say = await words("keep");
  return (
    <Form action={describe} label={say("describeHeading")} className="max-w-text pt-3">
      <Hidden name="organization" value={standing.organization.code} />
      <AreaFields sector={kept.sector} areas={kept.areas} />
      <Submit kind="plain">{say("describe")}</Submit>
    </Form>
  );
}

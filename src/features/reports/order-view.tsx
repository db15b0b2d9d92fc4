import type { AnnexOrder } from "@/data/reports/annex-orders";
import { words } from "@/text/words";
import { ButtonLink } from "@/ui/button-link";
import { FollowUp } from "@/ui/follow-up";

/** How far an annex has come; done, it is given away. */
export async function OrderView({ order }: { order: AnnexOrder }) {
  const say = await words("reports");
  const { code, id, done, total, isFinished } = order;
  const here = `/organizations/${code}/reports/annexes/${id}`;
  if (isFinished)
    return (
      <div className="max-w-text pt-2">
        <p role="status">{say("orderDone", { count: done })}</p>
        <p className="pt-3">
          <a href={`${here}/annex.xlsx`} download className="inline-flex min-h-target items-center">
            {say("annexFile")}
          </a>
        </p>
      </div>
    );
  return (
    <div className="max-w-text pt-2">
      <p role="status">{say("progress", { done, total })}</p>
      <progress value={done} max={Math.max(1, total)} className="block w-full" aria-label={say("annexHeading")} />
      <p className="pt-2 text-14 text-ink-2">{say("progressWait")}</p>
      <FollowUp everySeconds={2} />
      <p className="pt-3">
        <ButtonLink href={here}>{say("reload")}</ButtonLink>
      </p>
    </div>
  );
}

import type { ReturnStatus } from "@/domain/returns/return";
import { words } from "@/text/words";
import type { IconName } from "@/ui/icon";
import { Status } from "@/ui/status";

/** Who looks: red is for whose hand is needed. */
type Eye = "hander" | "judge" | "reader";

export async function StatusMark({ status, eye }: { status: ReturnStatus; eye: Eye }) {
  const say = await words("returns");
  const isMine = (status === "RETURNED" && eye === "hander") || (status === "SUBMITTED" && eye === "judge");
  // Nothing has happened yet: no mark either.
  if (status === "DRAFT") return <span className="text-13 text-ink-2">{say("status.DRAFT")}</span>;
  return (
    <Status tone={isMine ? "late" : tones[status]} icon={isMine ? "late" : icons[status]}>
      {say(`status.${status}`)}
    </Status>
  );
}

const tones = { SUBMITTED: "plain", RETURNED: "plain", ACCEPTED: "ok", CLOSED: "ok" } as const;

const icons: Record<Exclude<ReturnStatus, "DRAFT">, IconName> = {
  SUBMITTED: "time",
  RETURNED: "time",
  ACCEPTED: "check",
  CLOSED: "lock",
};

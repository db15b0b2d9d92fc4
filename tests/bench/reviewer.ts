import { signedInBy } from "@/data/installation/sessions";
import { decide } from "@/domain/policy";
import { today } from "./today";

/** The reviewer's access as the door finds it: one question for who it is, then the policy. */
export async function findReviewer(sessionId: string) {
  const who = await signedInBy(sessionId, new Date());
  const access = who && decide({ ...who, actor: who.email, today }, "attainment.read");
  if (!access) throw new Error("the session is over");
  return access;
}

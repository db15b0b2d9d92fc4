import "server-only";
import type { Organization } from "@/domain/organization";
import { decidesBy, issuerOf } from "@/domain/reports/issuer";
import { words } from "@/text/words";

/** The body that decides for an organization, by its kind on that day: "Ban Thường vụ Huyện ủy Bát Xát". */
export async function deciderWords(seat: Pick<Organization, "name" | "kind">): Promise<string> {
  const say = await words("candidates");
  return say(`decider.${decidesBy(seat.kind)}`, { executive: issuerOf(seat) });
}

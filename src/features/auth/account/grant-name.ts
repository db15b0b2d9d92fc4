import "server-only";
import type { Visitor } from "@/access/visitor";
import { words } from "@/text/words";

/** A grant as its holder knows it: "Phó bí thư, Đảng bộ xã Mường Hum". */
export async function grantName() {
  const [say, role] = [await words("account"), await words("users")];
  return (grant: Visitor["grants"][number] | undefined) =>
    grant
      ? role("grantAt", { role: role(`role.${grant.role}`), place: grant.organization?.name ?? role("whole") })
      : say("tokenNoGrant");
}

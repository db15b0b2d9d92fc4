import "server-only";
import type { KeptGrant } from "@/data/installation/user-list";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

/** A grant in a line: "Phó bí thư, Đảng bộ xã Mường Hum, đến 31/12/2025". */
export async function grantWords() {
  const [say, tongue] = await Promise.all([words("users"), language()]);
  return ({ role, place, until }: KeptGrant) => {
    const told = { role: say(`role.${role}`), place: place?.name ?? say("whole") };
    return until ? say("grantUntil", { ...told, day: formatDay(until, tongue) }) : say("grantAt", told);
  };
}

/** Grants that hold on the day. */
export const held = (grants: readonly KeptGrant[], today: string) =>
  grants.filter(({ until }) => until === null || until >= today);

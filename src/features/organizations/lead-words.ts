import "server-only";
import type { Child } from "@/data/organizations/children";
import type { Standing } from "@/data/organizations/standing";
import { groupOf } from "@/domain/organizations/group";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

/** What an organization is, in a line: "10 chi bộ, 137 đảng viên (tính đến 15/03/2024). Cấp trên: Đảng bộ huyện Bát Xát." */
export async function leadWords(
  standing: Standing,
  children: readonly Pick<Child, "organization" | "below">[],
): Promise<string> {
  const [say, to] = [await words("organization"), await language()];
  const { organization, superiors, headcount } = standing;
  const superior = superiors.at(-1);
  const below = children.reduce((sum, child) => sum + child.below, 0);
  const isDistrict = organization.kind === "DISTRICT";
  const counts = [
    children.length > 0 ? say(`below.${groupOf(children)}`, { count: children.length }) : undefined,
    isDistrict && below > 0 ? say("below.CELL", { count: below }) : undefined,
    headcount ? say("membersOn", { count: headcount.total, day: formatDay(headcount.on, to) }) : undefined,
  ].filter(Boolean);
  const sentences = [counts.join(", "), superior ? say("superior", { name: superior.name }) : undefined].filter(
    Boolean,
  );
  return sentences.length > 0 ? `${sentences.join(". ")}.` : say(`kind.${organization.kind}`);
}

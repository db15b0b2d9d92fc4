import "server-only";
import { type Lived, listResidences } from "@/data/hamlets/residences";
import { countRegistered, listMemberCounts, type MemberCount } from "@/data/members/counts";
import { listRegister, type RegisterPage } from "@/data/members/register";
import { listBelow } from "@/data/organizations/organizations";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import type { RegisterQuery } from "./register-query";

export type Register = {
  readonly standing: Standing;
  readonly today: Day;
  readonly query: RegisterQuery;
  /** What the register counts today. */
  readonly counted: Counted;
  /** By name, or, for who may not read names here, how many there are directly below. */
  readonly named: Named | undefined;
  readonly counts: readonly MemberCount[];
};

type Counted = Pick<MemberCount, "official" | "probationary">;

export type Named = RegisterPage & {
  /** Where one can look directly below. */
  readonly places: readonly Pick<Organization, "id" | "code" | "name">[];
  /** Hamlets of the commune one can look at alone. */
  readonly hamlets: readonly Lived[];
  /** The last person shown, where there are more. */
  readonly last: string | undefined;
};

const onePage = 50;

/** The register of an organization and everything below it; nothing where it is out of reach. */
export async function readRegister(
  access: Access<"attainment.read">,
  names: Access<"member.read"> | undefined,
  code: string,
  query: RegisterQuery,
): Promise<Register | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { id, path } = standing.organization;
  const counted = await countRegistered(access, id, access.today);
  if (!counted) return undefined;
  const shown = { standing, today: access.today, query, counted };
  if (!names || !covers(names.places, path))
    return { ...shown, named: undefined, counts: await listMemberCounts(access, id, access.today) };
  const [places, hamlets] = await Promise.all([listBelow(access, id), listResidences({ path })]);
  const part = places.find((one) => one.code === query.at);
  const at = {
    path: part ? `${path}${part.id}/` : path,
    size: part ? await countRegistered(access, part.id, access.today) : counted,
  };
  const { lines, ...found } = await listRegister(names, { ...at, size: totalOf(at.size), ...asked(query, hamlets) });
  const page = lines.slice(0, onePage);
  const last = lines.length > onePage ? page.at(-1)?.personId : undefined;
  return { ...shown, named: { ...found, lines: page, places, hamlets, last }, counts: [] };
}

const totalOf = (counted: Counted | undefined) => (counted?.official ?? 0) + (counted?.probationary ?? 0);

const asked = ({ q: text, status, after, hamlet }: RegisterQuery, hamlets: readonly Lived[]) => ({
  ...{ text, status, after, most: onePage + 1 },
  hamletId: hamlets.find(({ code }) => code === hamlet)?.id,
});

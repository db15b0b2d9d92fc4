import "server-only";
import { findStanding } from "@/data/organizations/standing";
import { listPairs, readTwins, withinReach } from "@/data/persons/twins";
import type { Access } from "@/domain/access";
import { isUuid } from "@/domain/input";
import { fullerFirst, openDates } from "@/domain/persons/merged-dates";
import { isOrWasMember, mergeInto, orderToMerge } from "@/domain/persons/merging";

type Keeper = Access<"member.keep">;

/** Pairs shown at most. */
const most = 50;

export type PairsPage = NonNullable<Awaited<ReturnType<typeof readPairs>>>;

/** Persons of the organization and everything below it who may be one; nothing where it is out of reach. */
export async function readPairs(access: Keeper, code: string, done: string | undefined) {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const pairs = await listPairs(access, standing.organization.path, most + 1);
  return { standing, pairs: pairs.slice(0, most), isMore: pairs.length > most, done };
}

export type MergePage = NonNullable<Awaited<ReturnType<typeof readMerge>>>;

/** Two persons beside each other: who would stay, the fuller registration unless somebody chose, and what would become of the rest; nothing where either is out of reach. */
export async function readMerge(
  access: Keeper,
  code: string,
  keep: string | undefined,
  other: string | undefined,
  isChosen = false,
) {
  const standing = await findStanding(access, code);
  if (!standing || !keep || !other || !isUuid(keep) || !isUuid(other) || keep === other) return undefined;
  const twins = await readTwins(access, [keep, other]);
  if (!twins) return undefined;
  const [kept, merged] = orderToMerge(...(isChosen ? twins : fullerFirst(...twins)));
  const decided = mergeInto(kept, merged);
  return {
    ...{ standing, kept: withinReach(access, kept), merged: withinReach(access, merged) },
    openDates: openDates(kept, merged),
    canSwap: !isOrWasMember(kept) || mergeInto(merged, kept).ok,
    /** Each is in the register: every day will count once. */
    isTwiceMember: isOrWasMember(kept) && isOrWasMember(merged),
    ...{ problems: decided.ok ? [] : decided.problems },
  };
}

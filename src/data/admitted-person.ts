import "server-only";
import type { Access } from "@/domain/access";
import type { Statistics } from "@/domain/admission";
import type { Day } from "@/domain/day";
import { toDayOrNull } from "./dates";
import { db } from "./db";
import { reachSetting, within } from "./reach";

export type AdmittedPerson = Statistics & { readonly fullName: string; readonly bornOn: Day | null };

/** The person of a named entry, with what statistics were copied then; nothing where names are out of reach. */
export async function findAdmittedPerson(
  access: Access<"member.read">,
  lineId: string,
): Promise<AdmittedPerson | undefined> {
  const [, row] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', ${reachSetting(access)}, true)`,
    db.admission.findFirst({
      where: { id: lineId, organization: within(access) },
      select: {
        woman: true,
        minority: true,
        youth: true,
        upperSecondary: true,
        local: true,
        member: { select: { fullName: true, bornOn: true } },
      },
    }),
  ]);
  if (!row?.member) return undefined;
  const { member, ...statistics } = row;
  return { ...statistics, fullName: member.fullName, bornOn: toDayOrNull(member.bornOn) };
}

import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { inForce, type Quota } from "@/domain/quotas/quota";
import { type Result, yes } from "@/domain/result";
import { change, type Once } from "../change";
import { toDate, toDay } from "../dates";
import type { SavedQuota } from "./quota-ledger";
import { told } from "./rows";

type At = {
  readonly organization: Organization;
  /** A revision of the quota that ends. */
  readonly quota: Quota;
  readonly decisionNo: string;
  readonly decidedOn: Day | undefined;
  readonly once: Once;
};

/** Ends a quota by one more revision, with the figures it had; `decide` judges what is in force under the lock. */
export const saveClosing = (
  access: Access<"quota.assign" | "quota.acknowledge" | "quota.promise">,
  { organization, quota, decisionNo, decidedOn, once }: At,
  decide: (held: Pick<Quota, "id" | "closes" | "decidedOn"> | undefined) => Result<null>,
): Promise<Result<SavedQuota>> =>
  change<SavedQuota>(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    const { termId, basis, from: fromMonth, to: toMonth } = quota;
    const rows = await tx.quota.findMany({
      where: { organizationId: organization.id, basis, ...(termId === null ? { fromMonth, toMonth } : { termId }) },
      orderBy: { revision: "asc" },
    });
    const held = inForce(
      rows.map(({ id, closes, revision, decidedOn: on }) => ({ id, closes, revision, decidedOn: toDay(on) })),
      access.today,
    );
    const decided = decide(held);
    if (!decided.ok) return decided;
    const before = rows.find(({ id }) => id === held?.id);
    if (!before) throw new Error("nothing in force ends");
    const { id: _id, recordedAt: _recordedAt, certainty: _certainty, source: _source, ...figures } = before;
    const row = await tx.quota.create({
      data: {
        ...figures,
        revision: (rows.at(-1)?.revision ?? 0) + 1,
        closes: true,
        decisionNo,
        decidedOn: toDate(decidedOn ?? access.today),
        recordedById: access.userId,
      },
    });
    const answer = { id: row.id, organization: organization.code, required: row.required };
    return yes({ answer, line: { subject: `quota:${row.id}`, before: told(before), after: told(row) } });
  });

import "server-only";
import type { Access } from "@/domain/access";
import { yes } from "@/domain/result";
import { installationChain } from "./audit";
import { change } from "./change";
import { db } from "./db";

/** One stored sum that is not what the ledger says; null where there is no row on that side. */
export type Difference = {
  readonly code: string;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly column: string;
  readonly stored: string | null;
  readonly counted: string | null;
};

/** Counts the whole ledger anew and answers every sum that differs, column by column. */
export const listDifferences = (_access: Access<"ledger.keep">): Promise<Difference[]> =>
  db.$queryRaw<Difference[]>`
    SELECT coalesce(o.code, place::text) AS code, coalesce(stored."fromMonth", counted."fromMonth") AS "fromMonth",
      coalesce(stored."toMonth", counted."toMonth") AS "toMonth", field.key AS "column",
      stored.sums ->> field.key AS stored, counted.sums ->> field.key AS counted
    FROM (SELECT "organizationId" AS place, "fromMonth", "toMonth", to_jsonb(r) AS sums FROM "AdmissionRollup" r) stored
    FULL JOIN (SELECT "organizationId" AS place, "fromMonth", "toMonth", to_jsonb(r) AS sums FROM admission_recount() r) counted
      USING (place, "fromMonth", "toMonth")
    LEFT JOIN "Organization" o ON o.id = place
    CROSS JOIN LATERAL jsonb_object_keys(coalesce(stored.sums, counted.sums)) AS field(key)
    WHERE stored.sums -> field.key IS DISTINCT FROM counted.sums -> field.key
    ORDER BY 1, 2, 3, 4 LIMIT 10000`;

/** Writes every sum anew from the ledger; nobody records meanwhile. Answers how many sums there are. */
export const rebuildSums = (access: Access<"ledger.keep">) =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Admission" IN SHARE ROW EXCLUSIVE MODE`;
    await tx.$executeRaw`DELETE FROM "AdmissionRollup"`;
    const sums = await tx.$executeRaw`INSERT INTO "AdmissionRollup" SELECT * FROM admission_recount()`;
    return yes({ answer: { sums }, line: { subject: "rollup", after: { sums } } });
  });

import "server-only";
import type { Access } from "@/domain/access";
import { yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change } from "../change";
import { db } from "../db";

/** One stored sum that is not what the ledger says; null where there is no row on that side. */
export type Difference = {
  readonly code: string;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly column: string;
  readonly stored: string | null;
  readonly counted: string | null;
};

/** Counts the whole ledger anew and answers every sum that differs, column by column. Only rows that differ are taken apart. */
export const listDifferences = (_access: Access<"ledger.keep">): Promise<Difference[]> =>
  db.$queryRaw<Difference[]>`
    SELECT coalesce(o.code, place::text) AS code, "fromMonth", "toMonth", field.key AS "column",
      stored ->> field.key AS stored, counted ->> field.key AS counted
    FROM (
      SELECT coalesce(r."organizationId", c."organizationId") AS place, coalesce(r."fromMonth", c."fromMonth") AS "fromMonth",
        coalesce(r."toMonth", c."toMonth") AS "toMonth", to_jsonb(r) AS stored, to_jsonb(c) AS counted
      FROM "AdmissionRollup" r FULL JOIN admission_recount() c
        ON r."organizationId" = c."organizationId" AND r."fromMonth" = c."fromMonth" AND r."toMonth" = c."toMonth"
      WHERE r IS DISTINCT FROM c
    ) different
    LEFT JOIN "Organization" o ON o.id = place
    CROSS JOIN LATERAL jsonb_object_keys(coalesce(stored, counted)) AS field(key)
    WHERE stored -> field.key IS DISTINCT FROM counted -> field.key
    ORDER BY 1, 2, 3, 4 LIMIT 10000`;

/** Writes every sum anew from the ledger and every count from the cases; nobody records meanwhile. Answers how many sums there are. */
export const rebuildSums = (access: Access<"ledger.keep">) =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Admission" IN SHARE ROW EXCLUSIVE MODE`;
    await tx.$executeRaw`DELETE FROM "AdmissionRollup"`;
    const sums = await tx.$executeRaw`INSERT INTO "AdmissionRollup" SELECT * FROM admission_recount()`;
    await tx.$executeRaw`LOCK TABLE "WatchCase" IN SHARE ROW EXCLUSIVE MODE`;
    await tx.$executeRaw`DELETE FROM "CaseRollup"`;
    const cases = await tx.$executeRaw`INSERT INTO "CaseRollup" SELECT * FROM case_recount()`;
    return yes({ answer: { sums, cases }, line: { subject: "rollup", after: { sums, cases } } });
  });

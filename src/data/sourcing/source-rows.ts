import type { SourceReview } from "@/domain/sourcing/source-review";
import { Prisma } from "../generated/client";

/** The review of `o` that stands for a year, with what the superior said to it last, as JSON; null where there is none. */
export const reviewOf = (year: Prisma.Sql) => Prisma.sql`(
  SELECT ${reviewJson} FROM "SourceReview" r WHERE r."organizationId" = o.id AND r.year = ${year} ORDER BY r.number DESC LIMIT 1)`;

/** A row `r` as JSON. */
export const reviewJson = Prisma.sql`json_build_object('id', r.id, 'year', r.year, 'on', r."on", 'result', r.result,
  'outstanding', r.outstanding, 'causes', r.causes, 'remark', r.remark, 'source', r.source, 'judgement', (
    SELECT json_build_object('isAccepted', j."isAccepted", 'on', j."on", 'reason', j.reason)
    FROM "SourceJudgement" j WHERE j."reviewId" = r.id ORDER BY j.number DESC LIMIT 1))`;

/** A review as it is kept, with where its figures were printed, if they were. */
export type KeptReview = SourceReview & { readonly source: string | null };

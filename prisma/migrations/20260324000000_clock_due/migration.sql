-- By when the first clock ends that a regulation sets, beside the most urgent of all, which may be a remark or a task.
SELECT set_config('nguon.reach', '/', true);

ALTER TABLE "Candidate" ADD COLUMN "clockDueOn" DATE;

-- What was the most urgent and neither the remark nor a task was such a clock; of the others the next step says it.
UPDATE "Candidate" c SET "clockDueOn" = c."dueOn"
WHERE c."closedOn" IS NULL AND c."dueOn" IS DISTINCT FROM c."remarkDueOn"
  AND NOT EXISTS (SELECT FROM "CandidateTask" t WHERE t."candidateId" = c.id AND t."dueOn" = c."dueOn"
    AND t.outcome IS NULL AND t."withdrawnReason" IS NULL);

-- What a superior accepted holds to its day and to the level it had then, also while a case is closed and there again.
ALTER TABLE "WatchCase" ADD COLUMN "exemptLevel" INTEGER;
UPDATE "WatchCase" SET "exemptLevel" = level WHERE state = 'EXEMPT';
CREATE INDEX watch_case_accepted ON "WatchCase"("organizationId", "exemptUntil") WHERE state = 'CLOSED' AND "exemptUntil" IS NOT NULL;

-- Entries by name that were withdrawn, few among many: whose are to be forgotten once that is long ago.
CREATE INDEX admission_withdrawn ON "Admission"("memberId") WHERE kind = 'CORRECTION' AND "memberId" IS NOT NULL;

-- What the statistics of new members ask besides: copied onto the line of the ledger, never the sensitive value itself.
ALTER TABLE "Admission"
  ADD COLUMN "age" INTEGER,
  ADD COLUMN "occupation" TEXT,
  ADD COLUMN "schooling" "Schooling",
  ADD COLUMN "qualification" TEXT,
  ADD COLUMN "politicalTheory" TEXT,
  ADD COLUMN "religious" BOOLEAN,
  ADD COLUMN "entrepreneur" BOOLEAN,
  ADD COLUMN "readmitted" BOOLEAN,
  ADD CONSTRAINT "Admission_age" CHECK (age BETWEEN 0 AND 150);

-- The persons of a subtree and some months, counted by what is known of them.
CREATE INDEX admission_persons ON "Admission"("fromMonth", "path") WHERE "memberId" IS NOT NULL;

-- When a person was found to be another one.
ALTER TABLE "Person" ADD COLUMN "mergedOn" DATE;

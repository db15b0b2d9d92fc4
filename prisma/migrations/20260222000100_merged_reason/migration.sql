-- Why two persons were merged: with the one that goes, not in the trail, so that it can be forgotten.
ALTER TABLE "Person" ADD COLUMN "mergedReason" TEXT;

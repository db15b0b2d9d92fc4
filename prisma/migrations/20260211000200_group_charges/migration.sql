-- Members in charge of a group of households or of a clan.
CREATE TYPE "GroupKind" AS ENUM ('HOUSEHOLDS', 'CLAN');

CREATE TABLE "GroupCharge" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "GroupCharge_pkey" PRIMARY KEY ("id"),
    CONSTRAINT group_charge_days CHECK (until IS NULL OR until >= "from")
);
CREATE INDEX "GroupCharge_organizationId_idx" ON "GroupCharge"("organizationId");
CREATE INDEX "GroupCharge_memberId_idx" ON "GroupCharge"("memberId");
ALTER TABLE "GroupCharge" ADD CONSTRAINT "GroupCharge_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GroupCharge" ADD CONSTRAINT "GroupCharge_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GroupCharge" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "GroupCharge" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "GroupCharge" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));

-- Where somebody was by a registration that was withdrawn, or that was found to be of one person with another: it stays on
-- record with the reason and counts for nothing. Guarded as the member is.
CREATE TABLE "VoidedStay" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "officialFrom" DATE,
    "takenBackAt" TIMESTAMPTZ(3) NOT NULL,
    "takenBackReason" TEXT,
    "takenBackById" INTEGER,

    CONSTRAINT "VoidedStay_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "VoidedStay_memberId_idx" ON "VoidedStay"("memberId");
ALTER TABLE "VoidedStay" ADD CONSTRAINT "VoidedStay_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VoidedStay" ADD CONSTRAINT "VoidedStay_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VoidedStay" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "VoidedStay" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "VoidedStay" USING (EXISTS (SELECT FROM "Member" m WHERE m.id = "VoidedStay"."memberId"));
CREATE TRIGGER voided_stay_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "organizationId", "from", until, "officialFrom", "takenBackAt", "takenBackById" ON "VoidedStay"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER voided_stay_words BEFORE UPDATE OF "takenBackReason" ON "VoidedStay"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');

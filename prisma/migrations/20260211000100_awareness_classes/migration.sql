-- Awareness classes of political centres: who is on the list, and the certificates that became steps of the dossiers.
CREATE TYPE "ClassResult" AS ENUM ('PASSED', 'FAILED', 'ABSENT');

CREATE TABLE "AwarenessClass" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "sentOn" DATE,
    "documentNo" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "AwarenessClass_pkey" PRIMARY KEY ("id"),
    CONSTRAINT awareness_class_days CHECK ("to" >= "from")
);
CREATE INDEX "AwarenessClass_organizationId_from_idx" ON "AwarenessClass"("organizationId", "from");
ALTER TABLE "AwarenessClass" ADD CONSTRAINT "AwarenessClass_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ClassSeat" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "result" "ClassResult",
    "certificateNo" TEXT,
    "certificateOn" DATE,
    "stepId" UUID,

    CONSTRAINT "ClassSeat_pkey" PRIMARY KEY ("id"),
    -- Who passed has a certificate, and it stands in the dossier.
    CONSTRAINT class_seat_passed CHECK ((result IS NOT DISTINCT FROM 'PASSED') = ("certificateOn" IS NOT NULL)
      AND ("certificateOn" IS NULL) = ("stepId" IS NULL))
);
CREATE UNIQUE INDEX "ClassSeat_classId_candidateId_key" ON "ClassSeat"("classId", "candidateId");
CREATE UNIQUE INDEX "ClassSeat_stepId_key" ON "ClassSeat"("stepId");
CREATE INDEX "ClassSeat_candidateId_idx" ON "ClassSeat"("candidateId");
ALTER TABLE "ClassSeat" ADD CONSTRAINT "ClassSeat_classId_fkey" FOREIGN KEY ("classId") REFERENCES "AwarenessClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClassSeat" ADD CONSTRAINT "ClassSeat_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClassSeat" ADD CONSTRAINT "ClassSeat_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "CandidateStep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClassSeat" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ClassSeat" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "ClassSeat" USING (EXISTS (SELECT FROM "Candidate" c WHERE c.id = "ClassSeat"."candidateId"));

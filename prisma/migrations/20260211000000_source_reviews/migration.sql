-- The yearly review of each cell's source, and what the superior said to one that is exhausted.
CREATE TYPE "SourceResult" AS ENUM ('HAS_SOURCE', 'EXHAUSTED');

CREATE TABLE "SourceReview" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "result" "SourceResult" NOT NULL,
    "outstanding" INTEGER NOT NULL,
    "causes" TEXT[],
    "remark" TEXT,
    "certainty" "Certainty",
    "source" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "SourceReview_pkey" PRIMARY KEY ("id"),
    CONSTRAINT source_review_number CHECK (number > 0),
    -- Whoever is left is a source; where nobody is, there is a cause.
    CONSTRAINT source_review_outstanding CHECK ((result = 'HAS_SOURCE') = (outstanding > 0) AND outstanding >= 0),
    CONSTRAINT source_review_cause CHECK (result = 'HAS_SOURCE' OR cardinality(causes) > 0)
);
CREATE UNIQUE INDEX "SourceReview_organizationId_year_number_key" ON "SourceReview"("organizationId", "year", "number");
ALTER TABLE "SourceReview" ADD CONSTRAINT "SourceReview_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER source_review_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "SourceReview"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TABLE "SourceJudgement" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "isAccepted" BOOLEAN NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "SourceJudgement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT source_judgement_number CHECK (number > 0),
    CONSTRAINT source_judgement_reason CHECK ("isAccepted" OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX "SourceJudgement_reviewId_number_key" ON "SourceJudgement"("reviewId", "number");
ALTER TABLE "SourceJudgement" ADD CONSTRAINT "SourceJudgement_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "SourceReview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER source_judgement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "SourceJudgement"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

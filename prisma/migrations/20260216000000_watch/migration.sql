-- Warnings as cases, the steps of each, settings of a place, and figures that are only reported.
CREATE TYPE "WatchSubject" AS ENUM ('ORGANIZATION', 'CANDIDATE', 'MEMBER', 'LOCALITY');
CREATE TYPE "WatchState" AS ENUM ('OPEN', 'EXEMPT', 'CLOSED');
CREATE TYPE "WatchAct" AS ENUM ('OPEN', 'LEVEL', 'CLOSE', 'REOPEN', 'OWN', 'CAUSE', 'NOTE', 'PLAN', 'DONE', 'ASK', 'ANSWER', 'EXEMPT', 'LAPSE');

CREATE TABLE "WatchCase" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "rule" TEXT NOT NULL,
    "subject" "WatchSubject" NOT NULL,
    "subjectId" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "level" INTEGER NOT NULL,
    "state" "WatchState" NOT NULL,
    "facts" JSONB NOT NULL,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "dueOn" DATE NOT NULL,
    "ownerId" INTEGER,
    "cause" TEXT,
    "exemptUntil" DATE,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WatchCase_pkey" PRIMARY KEY ("id"),
    CONSTRAINT watch_case_level CHECK ("level" BETWEEN 1 AND 3),
    CONSTRAINT watch_case_closing CHECK (("state" = 'CLOSED') = ("closedOn" IS NOT NULL)),
    CONSTRAINT watch_case_exemption CHECK ("state" <> 'EXEMPT' OR "exemptUntil" IS NOT NULL)
);
CREATE UNIQUE INDEX "WatchCase_organizationId_rule_subjectId_since_key" ON "WatchCase"("organizationId", "rule", "subjectId", "since");
-- Counts of a subtree are read from the index alone; closed cases, which grow without end, are not in it.
CREATE INDEX watch_case_living ON "WatchCase"("path", "rule", "state", "level", "subject", "ownerId", "dueOn", "id") WHERE "state" <> 'CLOSED';
CREATE INDEX watch_case_due ON "WatchCase"("dueOn", "id") INCLUDE ("path") WHERE "state" = 'OPEN';
ALTER TABLE "WatchCase" ADD CONSTRAINT "WatchCase_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "WatchStep" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "act" "WatchAct" NOT NULL,
    "on" DATE NOT NULL,
    "details" JSONB NOT NULL,
    "words" TEXT,
    "aboutId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "WatchStep_pkey" PRIMARY KEY ("id"),
    CONSTRAINT watch_step_words CHECK ("act" NOT IN ('NOTE', 'ASK', 'ANSWER', 'EXEMPT') OR "words" IS NOT NULL)
);
CREATE INDEX "WatchStep_caseId_idx" ON "WatchStep"("caseId");
ALTER TABLE "WatchStep" ADD CONSTRAINT "WatchStep_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "WatchCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER watch_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "WatchStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TABLE "WatchTouch" (
    "id" BIGSERIAL NOT NULL,
    "organizationId" INTEGER NOT NULL,

    CONSTRAINT "WatchTouch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "WatchRun" (
    "on" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WatchRun_pkey" PRIMARY KEY ("on")
);

CREATE TABLE "PlaceSetting" (
    "organizationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "value" JSONB,

    CONSTRAINT "PlaceSetting_pkey" PRIMARY KEY ("organizationId", "name", "from")
);
ALTER TABLE "PlaceSetting" ADD CONSTRAINT "PlaceSetting_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Indicator" (
    "organizationId" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "max" INTEGER,
    "certainty" "Certainty",
    "source" TEXT,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("organizationId", "name", "on"),
    CONSTRAINT indicator_range CHECK ("value" >= 0 AND ("max" IS NULL OR "max" >= "value"))
);
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AdmissionKind" AS ENUM ('NAMED', 'TOTAL', 'CORRECTION');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'GRASSROOTS_COMMITTEE', 'PARTIAL_COMMITTEE', 'GRASSROOTS_CELL', 'CELL');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('HAMLET', 'POLICE', 'MILITARY', 'HEALTH', 'SCHOOL', 'AGENCY', 'ENTERPRISE', 'OTHER');

-- CreateEnum
CREATE TYPE "Area" AS ENUM ('MOUNTAIN', 'BORDER', 'ISLAND', 'ETHNIC_MINORITY');

-- CreateEnum
CREATE TYPE "MemberStatus" AS ENUM ('PROBATIONARY', 'OFFICIAL');

-- CreateEnum
CREATE TYPE "QuotaBasis" AS ENUM ('RESOLUTION', 'ASSIGNED', 'COMMITTED');

-- CreateEnum
CREATE TYPE "QuotaShape" AS ENUM ('EXACTLY', 'AT_LEAST', 'BETWEEN', 'RATE');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('PRINTED', 'DERIVED', 'ASSUMED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('board', 'secretary', 'reviewer', 'admin');

-- CreateTable
CREATE TABLE "Admission" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" "AdmissionKind" NOT NULL,
    "date" DATE,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "reports" INTEGER NOT NULL,
    "memberId" UUID,
    "woman" BOOLEAN,
    "minority" BOOLEAN,
    "youth" BOOLEAN,
    "upperSecondary" BOOLEAN,
    "local" BOOLEAN,
    "itemisesId" UUID,
    "correctsId" UUID,
    "changeId" UUID NOT NULL,
    "decisionNo" TEXT,
    "decidedOn" DATE,
    "receivedOn" DATE,
    "ceremonyOn" DATE,
    "reason" TEXT,
    "certainty" "Certainty",
    "source" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "Admission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdmissionRollup" (
    "organizationId" INTEGER NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "admitted" INTEGER NOT NULL,
    "own" INTEGER NOT NULL,
    "reports" INTEGER NOT NULL,
    "ownReports" INTEGER NOT NULL,
    "named" INTEGER NOT NULL,
    "women" INTEGER NOT NULL,
    "minority" INTEGER NOT NULL,
    "youth" INTEGER NOT NULL,
    "upperSecondary" INTEGER NOT NULL,
    "local" INTEGER NOT NULL,
    "byDay" INTEGER[],

    CONSTRAINT "AdmissionRollup_pkey" PRIMARY KEY ("organizationId","fromMonth","toMonth")
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "chain" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "userId" INTEGER,
    "actor" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "parentId" INTEGER,
    "sector" "Sector",
    "areas" "Area"[],
    "foundedOn" DATE NOT NULL,
    "closedOn" DATE,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" SERIAL NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "name" TEXT NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermDates" (
    "organizationId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "congressOn" DATE,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "certainty" "Certainty",
    "source" TEXT,

    CONSTRAINT "TermDates_pkey" PRIMARY KEY ("organizationId","termId")
);

-- CreateTable
CREATE TABLE "Headcount" (
    "organizationId" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "total" INTEGER NOT NULL,
    "official" INTEGER,
    "probationary" INTEGER,
    "certainty" "Certainty",
    "source" TEXT,

    CONSTRAINT "Headcount_pkey" PRIMARY KEY ("organizationId","on")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "fullName" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "bornOn" DATE,
    "status" "MemberStatus" NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quota" (
    "id" SERIAL NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "termId" INTEGER,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "basis" "QuotaBasis" NOT NULL,
    "revision" INTEGER NOT NULL,
    "shape" "QuotaShape" NOT NULL,
    "min" INTEGER,
    "max" INTEGER,
    "rateBasisPoints" INTEGER,
    "rateBase" INTEGER,
    "rateBaseOn" DATE,
    "required" INTEGER NOT NULL,
    "closes" BOOLEAN NOT NULL DEFAULT false,
    "decisionNo" TEXT,
    "decidedOn" DATE NOT NULL,
    "certainty" "Certainty",
    "source" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "Quota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),
    "lastOrganizationId" INTEGER,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" SERIAL NOT NULL,
    "userId" INTEGER NOT NULL,
    "role" "Role" NOT NULL,
    "organizationId" INTEGER,
    "until" DATE,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "agent" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInDelay" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInDelay_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Idempotency" (
    "userId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Idempotency_pkey" PRIMARY KEY ("userId","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Admission_correctsId_key" ON "Admission"("correctsId");

-- CreateIndex
CREATE INDEX "Admission_organizationId_fromMonth_idx" ON "Admission"("organizationId", "fromMonth");

-- CreateIndex
CREATE INDEX "Admission_path_id_idx" ON "Admission"("path", "id");

-- CreateIndex
CREATE INDEX "Admission_changeId_idx" ON "Admission"("changeId");

-- CreateIndex
CREATE INDEX "Admission_itemisesId_idx" ON "Admission"("itemisesId");

-- CreateIndex
CREATE INDEX "Admission_memberId_idx" ON "Admission"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Setting_name_from_key" ON "Setting"("name", "from");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_chain_number_key" ON "AuditEvent"("chain", "number");

-- CreateTable
CREATE TABLE "AuditHead" (
    "chain" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("chain")
);

-- CreateIndex
CREATE UNIQUE INDEX "Organization_code_key" ON "Organization"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_path_key" ON "Organization"("path");

-- CreateIndex
CREATE INDEX "Organization_parentId_idx" ON "Organization"("parentId");

-- CreateIndex
CREATE INDEX "Placement_parentId_from_idx" ON "Placement"("parentId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Placement_organizationId_from_key" ON "Placement"("organizationId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Term_name_key" ON "Term"("name");

-- CreateIndex
CREATE INDEX "Member_path_sortKey_id_idx" ON "Member"("path", "sortKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Quota_organizationId_fromMonth_toMonth_basis_revision_key" ON "Quota"("organizationId", "fromMonth", "toMonth", "basis", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Grant_userId_idx" ON "Grant"("userId");

-- CreateIndex
CREATE INDEX "Grant_organizationId_idx" ON "Grant"("organizationId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- AddForeignKey
ALTER TABLE "Admission" ADD CONSTRAINT "Admission_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Admission" ADD CONSTRAINT "Admission_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Admission" ADD CONSTRAINT "Admission_itemisesId_fkey" FOREIGN KEY ("itemisesId") REFERENCES "Admission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Admission" ADD CONSTRAINT "Admission_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Admission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissionRollup" ADD CONSTRAINT "AdmissionRollup_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermDates" ADD CONSTRAINT "TermDates_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermDates" ADD CONSTRAINT "TermDates_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Headcount" ADD CONSTRAINT "Headcount_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



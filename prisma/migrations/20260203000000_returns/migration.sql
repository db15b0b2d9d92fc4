-- CreateEnum
CREATE TYPE "ReturnAct" AS ENUM ('SUBMIT', 'SEND_BACK', 'ACCEPT', 'CLOSE', 'REOPEN');

-- CreateTable
CREATE TABLE "ReturnStep" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "act" "ReturnAct" NOT NULL,
    "on" DATE NOT NULL,
    "remark" TEXT,
    "documentNo" TEXT,
    "documentOn" DATE,
    "figures" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "ReturnStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReturnStep_organizationId_fromMonth_toMonth_number_key" ON "ReturnStep"("organizationId", "fromMonth", "toMonth", "number");

-- AddForeignKey
ALTER TABLE "ReturnStep" ADD CONSTRAINT "ReturnStep_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A return is for a year at most, which readers rely on; what is handed in has figures, what goes back has a reason.
ALTER TABLE "ReturnStep"
  ADD CONSTRAINT "ReturnStep_months" CHECK ("toMonth" - "fromMonth" BETWEEN 0 AND 11),
  ADD CONSTRAINT "ReturnStep_number" CHECK (number > 0),
  ADD CONSTRAINT "ReturnStep_figures" CHECK ((act = 'SUBMIT') = (figures IS NOT NULL)),
  ADD CONSTRAINT "ReturnStep_remark" CHECK (act NOT IN ('SEND_BACK', 'REOPEN') OR remark IS NOT NULL);

CREATE TRIGGER return_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReturnStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

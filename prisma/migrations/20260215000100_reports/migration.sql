-- Reports: what staff write, what is frozen for good, and the annexes made in the background.
CREATE TABLE "ReportDraft" (
    "organizationId" INTEGER NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "ReportDraft_pkey" PRIMARY KEY ("organizationId", "fromMonth", "toMonth")
);
ALTER TABLE "ReportDraft" ADD CONSTRAINT "ReportDraft_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "FrozenReport" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "text" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "FrozenReport_pkey" PRIMARY KEY ("id"),
    CONSTRAINT frozen_months CHECK ("fromMonth" <= "toMonth"),
    CONSTRAINT frozen_hash CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX "FrozenReport_organizationId_id_idx" ON "FrozenReport"("organizationId", "id");
ALTER TABLE "FrozenReport" ADD CONSTRAINT "FrozenReport_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER frozen_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "FrozenReport"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TABLE "AnnexOrder" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "toMonth" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "termId" INTEGER,
    "frozenId" UUID,
    "on" DATE NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" INTEGER,

    CONSTRAINT "AnnexOrder_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "AnnexOrder_organizationId_id_idx" ON "AnnexOrder"("organizationId", "id");
CREATE INDEX "AnnexOrder_frozenId_idx" ON "AnnexOrder"("frozenId");
ALTER TABLE "AnnexOrder" ADD CONSTRAINT "AnnexOrder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AnnexOrder" ADD CONSTRAINT "AnnexOrder_frozenId_fkey" FOREIGN KEY ("frozenId") REFERENCES "FrozenReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "AnnexPage" (
    "orderId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "last" TEXT COLLATE "C" NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "AnnexPage_pkey" PRIMARY KEY ("orderId", "number")
);
ALTER TABLE "AnnexPage" ADD CONSTRAINT "AnnexPage_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "AnnexOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

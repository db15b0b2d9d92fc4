-- The long annex of a frozen report is read at the moment of freezing and sealed page by page: each page's hash is taken
-- of its rows and of the hash before it, the first of the report's own. Orders are for reports that are not frozen.
CREATE TABLE "FrozenAnnexPage" (
    "frozenId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "FrozenAnnexPage_pkey" PRIMARY KEY ("frozenId", "number"),
    CONSTRAINT frozen_annex_number CHECK ("number" > 0),
    CONSTRAINT frozen_annex_hash CHECK (hash ~ '^[0-9a-f]{64}$')
);
ALTER TABLE "FrozenAnnexPage" ADD CONSTRAINT "FrozenAnnexPage_frozenId_fkey" FOREIGN KEY ("frozenId") REFERENCES "FrozenReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER frozen_annex_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "FrozenAnnexPage"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- What was made after a freezing was never sealed: it stays as an order like any other.
DROP INDEX "AnnexOrder_frozenId_idx";
ALTER TABLE "AnnexOrder" DROP CONSTRAINT "AnnexOrder_frozenId_fkey";
ALTER TABLE "AnnexOrder" DROP COLUMN "frozenId";

-- What somebody has ordered and still waits for.
CREATE INDEX "AnnexOrder_byId_at_idx" ON "AnnexOrder"("byId", "at");

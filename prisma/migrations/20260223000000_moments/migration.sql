-- Which entries are later than what was frozen, handed in or ordered is told by one clock: the database's. Each of these
-- statements begins after the wait for whoever writes there, so that its moment is one of their order.
ALTER TABLE "Admission" ALTER COLUMN "recordedAt" SET DEFAULT statement_timestamp();
ALTER TABLE "FrozenReport" ALTER COLUMN "at" SET DEFAULT statement_timestamp();
ALTER TABLE "AnnexOrder" ALTER COLUMN "at" SET DEFAULT statement_timestamp();
ALTER TABLE "ReturnStep" ALTER COLUMN "at" SET DEFAULT statement_timestamp();

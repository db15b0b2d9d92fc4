-- Reports are frozen, printed, signed and numbered, in this order: number, day and signer are entered beside what is frozen,
-- each time anew, and nothing that was entered is ever changed.
CREATE TABLE "ReportSigning" (
    "frozenId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "paperNo" TEXT NOT NULL,
    "paperOn" DATE NOT NULL,
    "position" TEXT NOT NULL,
    "signer" TEXT NOT NULL,
    "reason" TEXT,
    "on" DATE NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT statement_timestamp(),
    "byId" INTEGER,

    CONSTRAINT "ReportSigning_pkey" PRIMARY KEY ("frozenId", "number"),
    CONSTRAINT signing_number CHECK ("number" > 0),
    CONSTRAINT signing_paper CHECK ("paperNo" ~ '^[0-9]{1,6}[^0-9]?$'),
    CONSTRAINT signing_says CHECK ("position" <> '' AND "signer" <> '' AND "reason" <> ''),
    CONSTRAINT signing_reason CHECK ("number" = 1 OR "reason" IS NOT NULL),
    CONSTRAINT signing_hash CHECK (hash ~ '^[0-9a-f]{64}$')
);
ALTER TABLE "ReportSigning" ADD CONSTRAINT "ReportSigning_frozenId_fkey" FOREIGN KEY ("frozenId") REFERENCES "FrozenReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER signing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReportSigning"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- They follow one another without a gap. Whoever does not reach the report counts none, and is refused by the policy below.
CREATE FUNCTION signing_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.number > 1 + (SELECT count(*) FROM "ReportSigning" WHERE "frozenId" = NEW."frozenId") THEN
    RAISE EXCEPTION 'a signing does not follow the one before' USING ERRCODE = 'raise_exception';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signing_follows BEFORE INSERT ON "ReportSigning" FOR EACH ROW EXECUTE FUNCTION signing_follows();

-- Who signed is a name, and a reason is free text: the second lock.
ALTER TABLE "ReportSigning" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReportSigning" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "ReportSigning" USING (EXISTS (
  SELECT FROM "FrozenReport" f JOIN "Organization" o ON o.id = f."organizationId" WHERE f.id = "ReportSigning"."frozenId"
    AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));

-- Hamlets: how they are called, what is counted there, which cell serves them; and who answers for a hamlet or a cell.
CREATE TYPE "ServiceKind" AS ENUM ('OWN', 'JOINT', 'NONE');

CREATE TABLE "Locality" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Locality_pkey" PRIMARY KEY ("id"),
    CONSTRAINT locality_days CHECK ("to" >= "from")
);
CREATE UNIQUE INDEX "Locality_code_key" ON "Locality"("code");
CREATE INDEX "Locality_path_sortKey_id_idx" ON "Locality"("path", "sortKey", "id");
CREATE INDEX "Locality_organizationId_idx" ON "Locality"("organizationId");
ALTER TABLE "Locality" ADD CONSTRAINT "Locality_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "LocalityName" (
    "localityId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "LocalityName_pkey" PRIMARY KEY ("localityId","from")
);
ALTER TABLE "LocalityName" ADD CONSTRAINT "LocalityName_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "LocalityFact" (
    "localityId" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "households" INTEGER,
    "poorHouseholds" INTEGER,
    "population" INTEGER,
    "ethnicGroup" TEXT,
    "certainty" "Certainty",
    "source" TEXT,

    CONSTRAINT "LocalityFact_pkey" PRIMARY KEY ("localityId","on"),
    CONSTRAINT locality_fact_poor CHECK ("poorHouseholds" <= "households"),
    CONSTRAINT locality_fact_counts CHECK (least("households", "poorHouseholds", "population") >= 0)
);
ALTER TABLE "LocalityFact" ADD CONSTRAINT "LocalityFact_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "LocalityService" (
    "id" SERIAL NOT NULL,
    "localityId" INTEGER NOT NULL,
    "organizationId" INTEGER,
    "kind" "ServiceKind" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "certainty" "Certainty",
    "source" TEXT,

    CONSTRAINT "LocalityService_pkey" PRIMARY KEY ("id"),
    CONSTRAINT locality_service_cell CHECK (("kind" = 'NONE') = ("organizationId" IS NULL)),
    CONSTRAINT locality_service_days CHECK ("to" >= "from")
);
CREATE UNIQUE INDEX "LocalityService_localityId_from_key" ON "LocalityService"("localityId", "from");
CREATE INDEX "LocalityService_organizationId_idx" ON "LocalityService"("organizationId");
-- Of what a hamlet is served by at most one line has no end.
CREATE UNIQUE INDEX locality_service_open ON "LocalityService"("localityId") WHERE "to" IS NULL;
ALTER TABLE "LocalityService" ADD CONSTRAINT "LocalityService_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LocalityService" ADD CONSTRAINT "LocalityService_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Names and telephones: guarded row by row as persons are.
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "localityId" INTEGER,
    "name" TEXT NOT NULL,
    "position" TEXT,
    "telephone" TEXT,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id"),
    CONSTRAINT contact_days CHECK ("to" >= "from")
);
CREATE INDEX "Contact_organizationId_idx" ON "Contact"("organizationId");
CREATE INDEX "Contact_localityId_idx" ON "Contact"("localityId");
CREATE UNIQUE INDEX contact_open ON "Contact"("organizationId", coalesce("localityId", 0)) WHERE "to" IS NULL;
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Contact" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Contact" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Contact" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));

-- Where a person lives: a hamlet of the commune where the person is handled. Who is handled elsewhere no longer lives there.
ALTER TABLE "Person" ADD COLUMN "localityId" INTEGER;
CREATE INDEX "Person_localityId_idx" ON "Person"("localityId");
ALTER TABLE "Person" ADD CONSTRAINT "Person_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION person_residence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Locality" l WHERE l.id = NEW."localityId" AND starts_with(NEW.path, l.path)) THEN
    NEW."localityId" := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_residence BEFORE INSERT OR UPDATE OF path, "localityId" ON "Person"
  FOR EACH ROW WHEN (NEW."localityId" IS NOT NULL) EXECUTE FUNCTION person_residence();

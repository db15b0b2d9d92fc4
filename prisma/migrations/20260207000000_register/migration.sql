-- The register: who is a member, where and since when. The one who migrates reaches every row.
SELECT set_config('nguon.reach', '/', true);

ALTER TYPE "MemberStatus" RENAME TO "MemberStatus_old";
CREATE TYPE "MemberStatus" AS ENUM ('PROBATIONARY', 'OFFICIAL', 'LEFT', 'VOID');
ALTER TABLE "Member" ALTER COLUMN "status" TYPE "MemberStatus" USING "status"::text::"MemberStatus";
DROP TYPE "MemberStatus_old";

-- Persons: compared byte by byte, so that a subtree is a range; and found by the beginning of any word of the name ------
DROP POLICY reach ON "Person";
DROP POLICY reach ON "Member";
ALTER TABLE "Person" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Member" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Person" ADD COLUMN "birthYear" INTEGER, ADD COLUMN "woman" BOOLEAN, ADD COLUMN "standing" "MemberStatus";
ALTER TABLE "Person" ALTER COLUMN "path" TYPE TEXT COLLATE "C", ALTER COLUMN "folded" TYPE TEXT COLLATE "C",
  ALTER COLUMN "sortKey" TYPE TEXT COLLATE "C";
ALTER TABLE "Member" ALTER COLUMN "path" TYPE TEXT COLLATE "C";
UPDATE "Person" SET "birthYear" = extract(year FROM "bornOn"),
  folded = trim(regexp_replace(regexp_replace(folded, '[''’.]', '', 'g'), '[[:space:]-]+', ' ', 'g'));
UPDATE "Person" p SET woman = a.woman FROM "Member" m JOIN "Admission" a ON a."memberId" = m.id AND a.kind = 'NAMED'
  WHERE m."personId" = p.id;
ALTER TABLE "Person" ADD CONSTRAINT person_birth CHECK ("bornOn" IS NULL OR "birthYear" = extract(year FROM "bornOn"));
CREATE INDEX "Person_sortKey_id_idx" ON "Person"("sortKey", "id");
CREATE INDEX "Person_folded_idx" ON "Person"("folded");

-- A reach is asked for once a statement, not once a row: a province has 160,000 of them.
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Member" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Person" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));
CREATE POLICY reach ON "Member" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));

CREATE TABLE "SearchedName" (
    "personId" UUID NOT NULL,
    "turned" TEXT COLLATE "C" NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "standing" "MemberStatus",
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchedName_pkey" PRIMARY KEY ("personId","turned")
);
CREATE INDEX "SearchedName_turned_path_standing_sortKey_personId_idx" ON "SearchedName"("turned", "path", "standing", "sortKey", "personId");
ALTER TABLE "SearchedName" ADD CONSTRAINT "SearchedName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SearchedName" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SearchedName" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "SearchedName" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));

-- "giang a cau", "a cau giang", "cau giang a".
CREATE FUNCTION turned_names(name text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT array_to_string(words[i:] || words[:i - 1], ' ')
  FROM (SELECT string_to_array(name, ' ') AS words) w, generate_subscripts(words, 1) i
$$;

CREATE FUNCTION searched_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "SearchedName" s USING dropped d JOIN added n ON n.id = d.id AND n.folded <> d.folded WHERE s."personId" = n.id;
    UPDATE "SearchedName" s SET path = n.path, standing = n.standing, "sortKey" = n."sortKey"
    FROM dropped d JOIN added n ON n.id = d.id
      AND (n.path, n.standing, n."sortKey") IS DISTINCT FROM (d.path, d.standing, d."sortKey")
    WHERE s."personId" = n.id;
    INSERT INTO "SearchedName" ("personId", turned, path, standing, "sortKey")
    SELECT n.id, t, n.path, n.standing, n."sortKey"
    FROM dropped d JOIN added n ON n.id = d.id AND n.folded <> d.folded, turned_names(n.folded) t;
  ELSE
    INSERT INTO "SearchedName" ("personId", turned, path, standing, "sortKey")
    SELECT n.id, t, n.path, n.standing, n."sortKey" FROM added n, turned_names(n.folded) t;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER searched_names_insert AFTER INSERT ON "Person" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION searched_names();
CREATE TRIGGER searched_names_update AFTER UPDATE ON "Person" REFERENCING OLD TABLE AS dropped NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION searched_names();
INSERT INTO "SearchedName" ("personId", turned, path, "sortKey")
SELECT p.id, t, p.path, p."sortKey" FROM "Person" p, turned_names(p.folded) t;

-- Members: since when, and how they stand ------------------------------------------------------------------------------
ALTER TABLE "Member" ADD COLUMN "joinedOn" DATE, ADD COLUMN "officialOn" DATE, ADD COLUMN "leftOn" DATE;
UPDATE "Member" m SET "joinedOn" = coalesce(a."ceremonyOn", a.date) FROM "Admission" a
  WHERE a."memberId" = m.id AND a.kind = 'NAMED';
UPDATE "Member" m SET status = 'VOID'
  WHERE (SELECT sum(a.count) FROM "Admission" a WHERE a."memberId" = m.id) = 0;

-- Lists are read off persons alone: how a member stands is kept there too.
CREATE FUNCTION person_standing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE "Person" p SET standing = n.status FROM added n WHERE p.id = n."personId" AND p.standing IS DISTINCT FROM n.status;
  RETURN NULL;
END $$;
CREATE TRIGGER person_standing_insert AFTER INSERT ON "Member" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION person_standing();
CREATE TRIGGER person_standing_update AFTER UPDATE ON "Member" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION person_standing();
UPDATE "Person" p SET standing = m.status FROM "Member" m WHERE m."personId" = p.id;
-- They are few among many: without it a province is read whole for them.
CREATE INDEX person_left ON "Person"("path", "sortKey", "id") WHERE "standing" = 'LEFT';

-- Where a member was, from a day to a day; a cell that moves in the tree begins a new row ------------------------------
CREATE TABLE "Stay" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "officialFrom" DATE,

    CONSTRAINT "Stay_pkey" PRIMARY KEY ("id"),
    -- One day less than none is nothing: who came and went on one day.
    CONSTRAINT stay_days CHECK ("until" >= "from" - 1)
);
CREATE INDEX "Stay_memberId_from_idx" ON "Stay"("memberId", "from");
CREATE INDEX "Stay_path_idx" ON "Stay"("path");
CREATE INDEX "Stay_organizationId_idx" ON "Stay"("organizationId");
ALTER TABLE "Stay" ADD CONSTRAINT "Stay_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Stay" ADD CONSTRAINT "Stay_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Stay" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Stay" FORCE ROW LEVEL SECURITY;
-- Whoever handles the member sees all of the way; whoever handled somebody then sees that part of it.
CREATE POLICY reach ON "Stay" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  OR EXISTS (SELECT FROM "Member" m WHERE m.id = "Stay"."memberId"));

-- Members of every organization and all below it: what each day added. The sum up to a day is the headcount of the day.
CREATE TABLE "MemberRollup" (
    "organizationId" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "official" INTEGER NOT NULL,
    "probationary" INTEGER NOT NULL,

    CONSTRAINT "MemberRollup_pkey" PRIMARY KEY ("organizationId","on")
);
ALTER TABLE "MemberRollup" ADD CONSTRAINT "MemberRollup_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What one stay adds on which day: comes as official or not, becomes official, goes.
CREATE FUNCTION stay_steps(came date, went date, official date)
RETURNS TABLE ("on" date, official_step int, probationary_step int) LANGUAGE sql IMMUTABLE AS $$
  SELECT came, (coalesce(official <= came, false))::int, 1 - (coalesce(official <= came, false))::int
  UNION ALL SELECT official, 1, -1 WHERE official > came AND (went IS NULL OR official <= went)
  UNION ALL SELECT went + 1, -(coalesce(official <= greatest(went, came), false))::int,
    (coalesce(official <= greatest(went, came), false))::int - 1 WHERE went IS NOT NULL
$$;

CREATE FUNCTION member_recount() RETURNS SETOF "MemberRollup" LANGUAGE sql STABLE AS $$
  SELECT a::int, t."on", sum(t.official_step)::int, sum(t.probationary_step)::int
  FROM "Stay" s, stay_steps(s."from", s.until, s."officialFrom") t, string_to_table(trim(BOTH '/' FROM s.path), '/') a
  GROUP BY 1, 2
$$;

CREATE FUNCTION member_rollup() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved CONSTANT text := '
    INSERT INTO "MemberRollup" AS r ("organizationId", "on", official, probationary)
    SELECT a::int, t."on", sum(sign * t.official_step), sum(sign * t.probationary_step)
    FROM (%s) s, stay_steps(s."from", s.until, s."officialFrom") t, string_to_table(trim(BOTH ''/'' FROM s.path), ''/'') a
    GROUP BY 1, 2 HAVING sum(sign * t.official_step) <> 0 OR sum(sign * t.probationary_step) <> 0 ORDER BY 1, 2
    ON CONFLICT ("organizationId", "on") DO UPDATE SET
      official = r.official + excluded.official, probationary = r.probationary + excluded.probationary';
  gone CONSTANT text := 'SELECT path, "from", until, "officialFrom", -1 AS sign FROM dropped';
  come CONSTANT text := 'SELECT path, "from", until, "officialFrom", 1 AS sign FROM added';
BEGIN
  EXECUTE format(moved, CASE TG_OP WHEN 'INSERT' THEN come WHEN 'DELETE' THEN gone ELSE gone || ' UNION ALL ' || come END);
  RETURN NULL;
END $$;
CREATE TRIGGER member_rollup_insert AFTER INSERT ON "Stay" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION member_rollup();
CREATE TRIGGER member_rollup_update AFTER UPDATE ON "Stay" REFERENCING OLD TABLE AS dropped NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION member_rollup();
CREATE TRIGGER member_rollup_delete AFTER DELETE ON "Stay" REFERENCING OLD TABLE AS dropped
  FOR EACH STATEMENT EXECUTE FUNCTION member_rollup();

-- Members so far: in their cell since the ceremony, under whatever it stood.
INSERT INTO "Stay" (id, "memberId", "organizationId", path, "from", until)
SELECT gen_random_uuid(), m.id, m."organizationId", p.path, greatest(p."from", m."joinedOn"), p."to"
FROM "Member" m JOIN "Placement" p ON p."organizationId" = m."organizationId" AND (p."to" IS NULL OR p."to" >= m."joinedOn")
WHERE m.status <> 'VOID' AND m."joinedOn" IS NOT NULL;

-- What the models cannot say: sums kept by triggers, tables that only grow, row-level security, search.

-- Checks -------------------------------------------------------------------------------------------------------------
ALTER TABLE "Admission"
  ADD CONSTRAINT "Admission_months" CHECK ("fromMonth" <= "toMonth"),
  ADD CONSTRAINT "Admission_count" CHECK (count BETWEEN -100000 AND 100000),
  ADD CONSTRAINT "Admission_reports" CHECK (reports BETWEEN -1 AND 1),
  ADD CONSTRAINT "Admission_date" CHECK (
    date IS NULL
    OR ("fromMonth" = "toMonth" AND "fromMonth" = extract(year FROM date)::int * 12 + extract(month FROM date)::int - 1)
  ),
  ADD CONSTRAINT "Admission_kind" CHECK (
    CASE kind
      WHEN 'NAMED' THEN "memberId" IS NOT NULL AND date IS NOT NULL AND count = 1 AND "correctsId" IS NULL
      WHEN 'TOTAL' THEN "memberId" IS NULL AND "correctsId" IS NULL
      ELSE "correctsId" IS NOT NULL
    END
  );

ALTER TABLE "Quota"
  ADD CONSTRAINT "Quota_months" CHECK ("fromMonth" <= "toMonth"),
  ADD CONSTRAINT "Quota_required" CHECK (required BETWEEN 0 AND 1000000),
  ADD CONSTRAINT "Quota_shape" CHECK (
    CASE shape
      WHEN 'BETWEEN' THEN min IS NOT NULL AND max IS NOT NULL AND min <= max
      WHEN 'RATE' THEN "rateBasisPoints" BETWEEN 0 AND 10000 AND "rateBase" IS NOT NULL AND "rateBaseOn" IS NOT NULL
      ELSE min IS NOT NULL
    END
  );

ALTER TABLE "TermDates" ADD CONSTRAINT "TermDates_months" CHECK ("fromMonth" <= "toMonth");
ALTER TABLE "Headcount" ADD CONSTRAINT "Headcount_total" CHECK (total >= 0);

-- Tables that only grow ----------------------------------------------------------------------------------------------
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'raise_exception';
END $$;

CREATE TRIGGER admission_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Admission"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER quota_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Quota"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- The roll-up --------------------------------------------------------------------------------------------------------
-- Counts by day of the month: element d is the sum of n on day d. Strict, so that undated entries are passed over.
CREATE FUNCTION count_day(state int[], day int, n int) RETURNS int[] LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  state[day] := state[day] + n;
  RETURN state;
END $$;

CREATE AGGREGATE count_days(int, int) (
  sfunc = count_day, stype = int[], initcond = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}'
);

CREATE FUNCTION add_days(a int[], b int[]) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN cardinality(b) = 0 THEN a
    WHEN cardinality(a) = 0 THEN b
    ELSE (SELECT array_agg(x + y ORDER BY o) FROM unnest(a, b) WITH ORDINALITY AS t(x, y, o))
  END
$$;

-- One ordered statement for all ancestors: rows are locked in the same order by everybody, so nobody waits in a circle.
CREATE FUNCTION admission_rollup() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO "AdmissionRollup" AS r (
    "organizationId", "fromMonth", "toMonth", admitted, own, reports, "ownReports", named, women, minority, youth,
    "upperSecondary", local, "byDay")
  SELECT a::int, n."fromMonth", n."toMonth",
    sum(n.count),
    coalesce(sum(n.count) FILTER (WHERE a::int = n."organizationId"), 0),
    sum(n.reports),
    coalesce(sum(n.reports) FILTER (WHERE a::int = n."organizationId"), 0),
    coalesce(sum(n.count) FILTER (WHERE n."memberId" IS NOT NULL), 0),
    coalesce(sum(n.count) FILTER (WHERE n.woman), 0),
    coalesce(sum(n.count) FILTER (WHERE n.minority), 0),
    coalesce(sum(n.count) FILTER (WHERE n.youth), 0),
    coalesce(sum(n.count) FILTER (WHERE n."upperSecondary"), 0),
    coalesce(sum(n.count) FILTER (WHERE n.local), 0),
    CASE WHEN bool_or(n.date IS NOT NULL) THEN count_days(extract(day FROM n.date)::int, n.count) ELSE '{}' END
  FROM added n, string_to_table(trim(BOTH '/' FROM n.path), '/') a
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3
  ON CONFLICT ("organizationId", "fromMonth", "toMonth") DO UPDATE SET
    admitted = r.admitted + excluded.admitted,
    own = r.own + excluded.own,
    reports = r.reports + excluded.reports,
    "ownReports" = r."ownReports" + excluded."ownReports",
    named = r.named + excluded.named,
    women = r.women + excluded.women,
    minority = r.minority + excluded.minority,
    youth = r.youth + excluded.youth,
    "upperSecondary" = r."upperSecondary" + excluded."upperSecondary",
    local = r.local + excluded.local,
    "byDay" = add_days(r."byDay", excluded."byDay");
  RETURN NULL;
END $$;

CREATE TRIGGER admission_rollup_insert AFTER INSERT ON "Admission" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION admission_rollup();

-- The same sums counted anew from the whole ledger, for `verify` and `rebuild`. A test keeps the two alike.
CREATE FUNCTION admission_recount() RETURNS SETOF "AdmissionRollup" LANGUAGE sql STABLE AS $$
  SELECT a::int, n."fromMonth", n."toMonth",
    sum(n.count)::int,
    coalesce(sum(n.count) FILTER (WHERE a::int = n."organizationId"), 0)::int,
    sum(n.reports)::int,
    coalesce(sum(n.reports) FILTER (WHERE a::int = n."organizationId"), 0)::int,
    coalesce(sum(n.count) FILTER (WHERE n."memberId" IS NOT NULL), 0)::int,
    coalesce(sum(n.count) FILTER (WHERE n.woman), 0)::int,
    coalesce(sum(n.count) FILTER (WHERE n.minority), 0)::int,
    coalesce(sum(n.count) FILTER (WHERE n.youth), 0)::int,
    coalesce(sum(n.count) FILTER (WHERE n."upperSecondary"), 0)::int,
    coalesce(sum(n.count) FILTER (WHERE n.local), 0)::int,
    CASE WHEN bool_or(n.date IS NOT NULL) THEN count_days(extract(day FROM n.date)::int, n.count) ELSE '{}' END
  FROM "Admission" n, string_to_table(trim(BOTH '/' FROM n.path), '/') a
  GROUP BY 1, 2, 3
$$;

-- Row-level security on personal rows: the second lock behind the door -------------------------------------------------
-- `nguon.reach` holds the paths within reach, parted by commas, and is set for one transaction only.
ALTER TABLE "Member" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Member" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Member" USING (
  EXISTS (
    SELECT 1 FROM string_to_table(current_setting('nguon.reach', true), ',') AS place
    WHERE place <> '' AND starts_with("Member".path, place)
  )
);

-- Search -------------------------------------------------------------------------------------------------------------
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Organization_search" ON "Organization" USING gin ((folded || '') gin_trgm_ops);

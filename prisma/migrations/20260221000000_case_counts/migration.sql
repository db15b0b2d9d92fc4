-- Living cases of every organization and all below it, by rule and level: an overview reads a row set, not the cases.
CREATE TABLE "CaseRollup" (
    "organizationId" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "open" INTEGER NOT NULL,
    "exempt" INTEGER NOT NULL,
    "ownOpen" INTEGER NOT NULL,
    "ownExempt" INTEGER NOT NULL,

    CONSTRAINT "CaseRollup_pkey" PRIMARY KEY ("organizationId","rule","level")
);
ALTER TABLE "CaseRollup" ADD CONSTRAINT "CaseRollup_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The same counted anew from all cases, for `verify` and `rebuild`. A test keeps the two alike.
CREATE FUNCTION case_recount() RETURNS SETOF "CaseRollup" LANGUAGE sql STABLE AS $$
  SELECT a::int, c.rule, c.level,
    count(*) FILTER (WHERE c.state = 'OPEN')::int,
    count(*) FILTER (WHERE c.state = 'EXEMPT')::int,
    count(*) FILTER (WHERE c.state = 'OPEN' AND a::int = c."organizationId")::int,
    count(*) FILTER (WHERE c.state = 'EXEMPT' AND a::int = c."organizationId")::int
  FROM "WatchCase" c, string_to_table(trim(BOTH '/' FROM c.path), '/') a
  WHERE c.state <> 'CLOSED'
  GROUP BY 1, 2, 3
$$;

-- The evaluation writes twice in a transaction, and all cases meet at the root: one order in a statement is not enough.
-- So whoever has something to add waits for whoever adds, and holds all the cases it writes to by then.
CREATE FUNCTION case_rollup() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone CONSTANT text := 'SELECT path, "organizationId", rule, level, state, -1 AS sign FROM dropped';
  come CONSTANT text := 'SELECT path, "organizationId", rule, level, state, 1 AS sign FROM added';
  moved CONSTANT text := format('
    WITH moved AS (
      SELECT path, "organizationId", rule, level,
        coalesce(sum(sign) FILTER (WHERE state = ''OPEN''), 0) AS open,
        coalesce(sum(sign) FILTER (WHERE state = ''EXEMPT''), 0) AS exempt
      FROM (%s) c GROUP BY 1, 2, 3, 4
      HAVING sum(sign) FILTER (WHERE state = ''OPEN'') <> 0 OR sum(sign) FILTER (WHERE state = ''EXEMPT'') <> 0)',
    CASE TG_OP WHEN 'INSERT' THEN come WHEN 'DELETE' THEN gone ELSE gone || ' UNION ALL ' || come END);
  is_any boolean;
BEGIN
  EXECUTE moved || ' SELECT EXISTS (SELECT FROM moved)' INTO is_any;
  IF NOT is_any THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('nguon.case_rollup', 0));
  EXECUTE moved || '
    INSERT INTO "CaseRollup" AS r ("organizationId", rule, level, open, exempt, "ownOpen", "ownExempt")
    SELECT a::int, m.rule, m.level, sum(m.open), sum(m.exempt),
      coalesce(sum(m.open) FILTER (WHERE a::int = m."organizationId"), 0),
      coalesce(sum(m.exempt) FILTER (WHERE a::int = m."organizationId"), 0)
    FROM moved m, string_to_table(trim(BOTH ''/'' FROM m.path), ''/'') a
    GROUP BY 1, 2, 3
    HAVING sum(m.open) <> 0 OR sum(m.exempt) <> 0 OR bool_or(a::int = m."organizationId")
    ORDER BY 1, 2, 3
    ON CONFLICT ("organizationId", rule, level) DO UPDATE SET
      open = r.open + excluded.open, exempt = r.exempt + excluded.exempt,
      "ownOpen" = r."ownOpen" + excluded."ownOpen", "ownExempt" = r."ownExempt" + excluded."ownExempt"';
  RETURN NULL;
END $$;
CREATE TRIGGER case_rollup_insert AFTER INSERT ON "WatchCase" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION case_rollup();
CREATE TRIGGER case_rollup_update AFTER UPDATE ON "WatchCase" REFERENCING OLD TABLE AS dropped NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION case_rollup();
CREATE TRIGGER case_rollup_delete AFTER DELETE ON "WatchCase" REFERENCING OLD TABLE AS dropped
  FOR EACH STATEMENT EXECUTE FUNCTION case_rollup();

INSERT INTO "CaseRollup" SELECT * FROM case_recount() ORDER BY 1, 2, 3;

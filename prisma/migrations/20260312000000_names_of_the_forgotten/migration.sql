-- Once somebody who introduced is forgotten, that one name becomes nobody's; all else of the step stays as it was recorded.
CREATE FUNCTION only_introducers_forgotten(held jsonb, given jsonb) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT given = held || coalesce((
    SELECT jsonb_object_agg(which, 'Đã ẩn danh') FROM unnest(ARRAY['first', 'second']) which
    WHERE given ->> which = 'Đã ẩn danh' AND EXISTS (
      SELECT FROM public."Member" m JOIN public."Person" p ON p.id = m."personId"
      WHERE p."anonymisedOn" IS NOT NULL AND m.id = (held ->> (which || 'Member'))::uuid)), '{}')
$$;
DROP TRIGGER candidate_step_words ON "CandidateStep";
CREATE TRIGGER candidate_step_words BEFORE UPDATE OF details, reason ON "CandidateStep"
  FOR EACH ROW WHEN (OLD.reason IS DISTINCT FROM NEW.reason OR NOT only_introducers_forgotten(OLD.details, NEW.details))
  EXECUTE FUNCTION forgotten_words('candidate');
DROP FUNCTION introduced_by_forgotten(jsonb);

-- Who introduced may be a member of the register: the name is taken away with that member, wherever it stands.
CREATE FUNCTION introduced_by_forgotten(details jsonb) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public."Member" m JOIN public."Person" p ON p.id = m."personId"
    WHERE p."anonymisedOn" IS NOT NULL AND m.id::text IN (details ->> 'firstMember', details ->> 'secondMember'))
$$;
DROP TRIGGER candidate_step_words ON "CandidateStep";
CREATE TRIGGER candidate_step_words BEFORE UPDATE OF details, reason ON "CandidateStep"
  FOR EACH ROW WHEN (OLD.reason IS DISTINCT FROM NEW.reason OR NOT introduced_by_forgotten(OLD.details))
  EXECUTE FUNCTION forgotten_words('candidate');
CREATE INDEX candidate_step_first ON "CandidateStep" ((details ->> 'firstMember')) WHERE kind = 'INTRODUCTIONS';
CREATE INDEX candidate_step_second ON "CandidateStep" ((details ->> 'secondMember')) WHERE kind = 'INTRODUCTIONS';

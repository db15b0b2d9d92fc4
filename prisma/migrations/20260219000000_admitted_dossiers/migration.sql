-- How long dossiers took that came through, at a place and below it, is read from those of the last years.
CREATE INDEX candidate_admitted ON "Candidate"("path", "closedOn") WHERE "outcome" = 'ADMITTED';

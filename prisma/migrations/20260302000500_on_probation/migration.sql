-- Those on probation are few among many: in the order of the list without reading everybody else.
CREATE INDEX person_on_probation ON "Person"("sortKey", "id") WHERE "standing" = 'PROBATIONARY';

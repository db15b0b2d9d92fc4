-- From which day the register of an organization and everything below it is complete: from then on it is the headcount.
ALTER TABLE "Organization" ADD COLUMN "registerFrom" DATE;

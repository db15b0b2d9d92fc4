-- Who set a threshold: own staff, whose word counts as far as it is stricter; and whether it binds everything below.
ALTER TABLE "PlaceSetting" ADD COLUMN "isOwn" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "isBinding" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "PlaceSetting" DROP CONSTRAINT "PlaceSetting_pkey", ADD CONSTRAINT "PlaceSetting_pkey" PRIMARY KEY ("organizationId", "name", "from", "isOwn");

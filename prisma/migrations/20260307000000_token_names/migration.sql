-- What a token is for, in its maker's words: null for those made before, and by the operator without a name.
ALTER TABLE "Token" ADD COLUMN "name" TEXT;

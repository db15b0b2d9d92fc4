-- Regulations and the working calendar, as the administrator revises what the program brings along.
CREATE TYPE "Grade" AS ENUM ('S', 'W', 'M', 'D');
CREATE TYPE "KeptDayKind" AS ENUM ('OFF', 'WORKDAY', 'ORDINARY');

CREATE TABLE "Regulation" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "values" JSONB NOT NULL,
    "forms" JSONB NOT NULL,

    CONSTRAINT "Regulation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Holiday" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "KeptDayKind" NOT NULL,
    "source" TEXT NOT NULL,
    "grade" "Grade" NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("day")
);

CREATE UNIQUE INDEX "Regulation_code_from_key" ON "Regulation"("code", "from");

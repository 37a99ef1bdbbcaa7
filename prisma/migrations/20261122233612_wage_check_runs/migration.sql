-- AlterTable
-- What was found before there were runs belongs to none: the end of the first one takes it away.
ALTER TABLE "WageConcern" ADD COLUMN     "runId" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE "WageConcern" ALTER COLUMN   "runId" DROP DEFAULT;

-- CreateTable
CREATE TABLE "WageCheck" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "runId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "after" UUID,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WageCheck_pkey" PRIMARY KEY ("id")
);

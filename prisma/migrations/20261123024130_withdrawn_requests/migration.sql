-- AlterTable
ALTER TABLE "ReviewComment" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

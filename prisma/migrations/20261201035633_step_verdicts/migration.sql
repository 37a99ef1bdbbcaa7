-- AlterTable
ALTER TABLE "EstablishmentSection" ADD COLUMN     "faulty" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "PostingSection" ADD COLUMN     "faulty" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ReviewCase" ADD COLUMN     "establishmentName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "jobTitle" TEXT,
ADD COLUMN     "searchTokens" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateIndex
CREATE INDEX "ReviewCase_officeCode_closedAt_id_idx" ON "ReviewCase"("officeCode", "closedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ReviewCase_searchTokens_idx" ON "ReviewCase" USING GIN ("searchTokens");

-- AlterTable
ALTER TABLE "Establishment" ADD COLUMN     "begunById" UUID;

-- CreateIndex
CREATE INDEX "Establishment_begunById_idx" ON "Establishment"("begunById");

-- AddForeignKey
ALTER TABLE "Establishment" ADD CONSTRAINT "Establishment_begunById_fkey" FOREIGN KEY ("begunById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

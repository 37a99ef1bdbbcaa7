-- AlterTable
ALTER TABLE "Establishment" ADD COLUMN     "begunById" UUID;

-- CreateIndex
CREATE INDEX "Establishment_begunById_idx" ON "Establishment"("begunById");

-- AddForeignKey
ALTER TABLE "Establishment" ADD CONSTRAINT "Establishment_begunById_fkey" FOREIGN KEY ("begunById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whoever is entering an establishment now has begun it.
UPDATE "Establishment" e SET "begunById" = a.id FROM "Account" a
WHERE a."establishmentId" = e.id AND a."establishmentBinding" = 'CONFIRMED' AND e.status IN ('DRAFT', 'ENTERED');

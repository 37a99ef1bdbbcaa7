-- CreateIndex
CREATE INDEX "EstablishmentSection_savedAt_establishmentId_step_idx" ON "EstablishmentSection"("savedAt", "establishmentId", "step");

-- CreateIndex
CREATE INDEX "PostingSection_savedAt_postingId_step_idx" ON "PostingSection"("savedAt", "postingId", "step");

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "deadlineReminder" INTEGER;

-- CreateTable
CREATE TABLE "DeletionRecord" (
    "id" UUID NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "receiptNumbers" TEXT[],
    "deleted" JSONB NOT NULL,
    "remaining" JSONB NOT NULL,

    CONSTRAINT "DeletionRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeletionRecord_accountId_idx" ON "DeletionRecord"("accountId");

-- CreateIndex
CREATE INDEX "DeletionRecord_receiptNumbers_idx" ON "DeletionRecord" USING GIN ("receiptNumbers");

-- What proves something is only ever added to; a snapshot goes with its case but is never rewritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed (%)', TG_TABLE_NAME, TG_OP;
END $$;

CREATE TRIGGER "AuditEvent_stays" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DeletionRecord_stays" BEFORE UPDATE OR DELETE ON "DeletionRecord"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Submission_stays" BEFORE UPDATE ON "Submission"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

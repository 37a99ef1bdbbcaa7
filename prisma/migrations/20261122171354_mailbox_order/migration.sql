-- Only trial installations have rows here, and mails of a trial are nothing to keep.
TRUNCATE TABLE "MailboxMessage";

-- DropIndex
DROP INDEX "MailboxMessage_createdAt_id_idx";

-- AlterTable
ALTER TABLE "MailboxMessage" ADD COLUMN     "jobId" UUID NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "MailboxMessage_jobId_key" ON "MailboxMessage"("jobId");

-- CreateIndex
CREATE INDEX "MailboxMessage_to_id_idx" ON "MailboxMessage"("to", "id" DESC);

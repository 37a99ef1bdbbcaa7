-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('REGISTERED', 'OPEN', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "BindingStatus" AS ENUM ('PROVISIONAL', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "ConsentDocument" AS ENUM ('PRIVACY_POLICY', 'TERMS_OF_USE');

-- CreateEnum
CREATE TYPE "EstablishmentStatus" AS ENUM ('DRAFT', 'ENTERED', 'SUBMITTED', 'RETURNED', 'REGISTERED');

-- CreateEnum
CREATE TYPE "PostingStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'ACTIVE');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('WAITING', 'IN_REVIEW', 'RETURNED', 'REGISTERED');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "status" "AccountStatus" NOT NULL DEFAULT 'REGISTERED',
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "provisionalUntil" DATE,
    "openedAt" TIMESTAMPTZ(3),
    "establishmentId" UUID,
    "establishmentBinding" "BindingStatus",
    "resumePath" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "document" "ConsentDocument" NOT NULL,
    "version" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationAttempt" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "keyHash" TEXT,
    "keyExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "wrongTries" INTEGER NOT NULL DEFAULT 0,
    "linkTokenHash" TEXT NOT NULL,
    "privacyVersion" TEXT NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegistrationAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SectionChange" (
    "documentId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,
    "values" JSONB NOT NULL,

    CONSTRAINT "SectionChange_pkey" PRIMARY KEY ("documentId","step","revision")
);

-- CreateTable
CREATE TABLE "Establishment" (
    "id" UUID NOT NULL,
    "status" "EstablishmentStatus" NOT NULL DEFAULT 'DRAFT',
    "number" TEXT,
    "officeCode" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "registeredAnswers" JSONB,
    "registeredAt" TIMESTAMPTZ(3),
    "officeItems" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Establishment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EstablishmentSection" (
    "establishmentId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedBy" UUID,
    "acceptances" JSONB NOT NULL DEFAULT '[]',
    "passedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EstablishmentSection_pkey" PRIMARY KEY ("establishmentId","step")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "key" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MailboxMessage" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "path" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" UUID NOT NULL,
    "establishmentId" UUID NOT NULL,
    "accountId" UUID,
    "status" "PostingStatus" NOT NULL DEFAULT 'DRAFT',
    "number" TEXT,
    "acceptedOn" DATE,
    "introductionDeadline" DATE,
    "registeredSubmissionId" UUID,
    "officeItems" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingSection" (
    "postingId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedBy" UUID,
    "acceptances" JSONB NOT NULL DEFAULT '[]',
    "passedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PostingSection_pkey" PRIMARY KEY ("postingId","step")
);

-- CreateTable
CREATE TABLE "ReviewCase" (
    "id" UUID NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "officeCode" TEXT NOT NULL,
    "status" "ReviewStatus" NOT NULL DEFAULT 'WAITING',
    "accountId" UUID,
    "establishmentId" UUID NOT NULL,
    "postingId" UUID,
    "assignedStaffId" UUID,
    "visitDeadline" DATE NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "searchText" TEXT NOT NULL,

    CONSTRAINT "ReviewCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "postingAnswers" JSONB,
    "establishmentAnswers" JSONB NOT NULL,
    "withEstablishment" BOOLEAN NOT NULL DEFAULT false,
    "rows" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "acceptances" JSONB NOT NULL,
    "catalogueVersion" INTEGER NOT NULL,
    "ruleSetVersion" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedBy" UUID,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewComment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "step" INTEGER,
    "fieldKey" TEXT,
    "body" TEXT NOT NULL,
    "staffName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID,
    "staffId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "bucket" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "hits" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "StaffMember" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "officeCode" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffMember_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Account_establishmentId_idx" ON "Account"("establishmentId");

-- CreateIndex
CREATE INDEX "Account_status_provisionalUntil_idx" ON "Account"("status", "provisionalUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_accountId_document_version_key" ON "Consent"("accountId", "document", "version");

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationAttempt_email_key" ON "RegistrationAttempt"("email");

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationAttempt_linkTokenHash_key" ON "RegistrationAttempt"("linkTokenHash");

-- CreateIndex
CREATE INDEX "RegistrationAttempt_keyExpiresAt_idx" ON "RegistrationAttempt"("keyExpiresAt");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_subjectId_at_idx" ON "AuditEvent"("subject", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Establishment_number_key" ON "Establishment"("number");

-- CreateIndex
CREATE INDEX "Establishment_officeCode_idx" ON "Establishment"("officeCode");

-- CreateIndex
CREATE INDEX "MailboxMessage_createdAt_id_idx" ON "MailboxMessage"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Notice_accountId_createdAt_id_idx" ON "Notice"("accountId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Posting_number_key" ON "Posting"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Posting_registeredSubmissionId_key" ON "Posting"("registeredSubmissionId");

-- CreateIndex
CREATE INDEX "Posting_establishmentId_updatedAt_id_idx" ON "Posting"("establishmentId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Posting_accountId_idx" ON "Posting"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCase_receiptNumber_key" ON "ReviewCase"("receiptNumber");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCase_postingId_key" ON "ReviewCase"("postingId");

-- CreateIndex
CREATE INDEX "ReviewCase_officeCode_status_visitDeadline_id_idx" ON "ReviewCase"("officeCode", "status", "visitDeadline", "id");

-- CreateIndex
CREATE INDEX "ReviewCase_establishmentId_idx" ON "ReviewCase"("establishmentId");

-- CreateIndex
CREATE INDEX "ReviewCase_accountId_idx" ON "ReviewCase"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_caseId_ordinal_key" ON "Submission"("caseId", "ordinal");

-- CreateIndex
CREATE INDEX "ReviewComment_caseId_ordinal_idx" ON "ReviewComment"("caseId", "ordinal");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "Session_staffId_idx" ON "Session"("staffId");

-- CreateIndex
CREATE INDEX "Session_lastSeenAt_idx" ON "Session"("lastSeenAt");

-- CreateIndex
CREATE INDEX "RateLimit_windowStart_idx" ON "RateLimit"("windowStart");

-- CreateIndex
CREATE UNIQUE INDEX "StaffMember_email_key" ON "StaffMember"("email");

-- CreateIndex
CREATE INDEX "StaffMember_officeCode_idx" ON "StaffMember"("officeCode");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_establishmentId_fkey" FOREIGN KEY ("establishmentId") REFERENCES "Establishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EstablishmentSection" ADD CONSTRAINT "EstablishmentSection_establishmentId_fkey" FOREIGN KEY ("establishmentId") REFERENCES "Establishment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_establishmentId_fkey" FOREIGN KEY ("establishmentId") REFERENCES "Establishment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_registeredSubmissionId_fkey" FOREIGN KEY ("registeredSubmissionId") REFERENCES "Submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingSection" ADD CONSTRAINT "PostingSection_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCase" ADD CONSTRAINT "ReviewCase_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCase" ADD CONSTRAINT "ReviewCase_establishmentId_fkey" FOREIGN KEY ("establishmentId") REFERENCES "Establishment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCase" ADD CONSTRAINT "ReviewCase_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCase" ADD CONSTRAINT "ReviewCase_assignedStaffId_fkey" FOREIGN KEY ("assignedStaffId") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ReviewCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ReviewCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Invariants that the schema cannot express

-- A log-in belongs to an employer or to a member of staff, never to both or to nobody
ALTER TABLE "Session" ADD CONSTRAINT "Session_one_owner" CHECK (num_nonnulls("accountId", "staffId") = 1);

-- An account is bound to an establishment in some way exactly when it is bound to one
ALTER TABLE "Account" ADD CONSTRAINT "Account_binding_of_establishment" CHECK (("establishmentId" IS NULL) = ("establishmentBinding" IS NULL));

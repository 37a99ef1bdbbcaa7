-- CreateTable
CREATE TABLE "MinimumWageRate" (
    "prefectureCode" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "hourlyYen" INTEGER NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "dateStatus" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinimumWageRate_pkey" PRIMARY KEY ("prefectureCode","revision")
);

-- CreateTable
CREATE TABLE "WageConcern" (
    "postingId" UUID NOT NULL,
    "ruleId" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WageConcern_pkey" PRIMARY KEY ("postingId")
);

-- CreateIndex
CREATE INDEX "Posting_status_id_idx" ON "Posting"("status", "id");

-- AddForeignKey
ALTER TABLE "WageConcern" ADD CONSTRAINT "WageConcern_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

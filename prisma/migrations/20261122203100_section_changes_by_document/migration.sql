-- CreateTable
CREATE TABLE "PostingChange" (
    "postingId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,
    "values" JSONB NOT NULL,
    "page" UUID,
    "seq" INTEGER,

    CONSTRAINT "PostingChange_pkey" PRIMARY KEY ("postingId","step","revision")
);

-- CreateTable
CREATE TABLE "EstablishmentChange" (
    "establishmentId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,
    "values" JSONB NOT NULL,
    "page" UUID,
    "seq" INTEGER,

    CONSTRAINT "EstablishmentChange_pkey" PRIMARY KEY ("establishmentId","step","revision")
);

-- AddForeignKey
ALTER TABLE "PostingChange" ADD CONSTRAINT "PostingChange_postingId_step_fkey" FOREIGN KEY ("postingId", "step") REFERENCES "PostingSection"("postingId", "step") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EstablishmentChange" ADD CONSTRAINT "EstablishmentChange_establishmentId_step_fkey" FOREIGN KEY ("establishmentId", "step") REFERENCES "EstablishmentSection"("establishmentId", "step") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was logged so far goes with its document; of documents that are gone, nothing is kept.
INSERT INTO "PostingChange" ("postingId", "step", "revision", "at", "by", "values")
SELECT c."documentId", c."step", c."revision", c."at", c."by", c."values"
FROM "SectionChange" c JOIN "PostingSection" s ON s."postingId" = c."documentId" AND s."step" = c."step";

INSERT INTO "EstablishmentChange" ("establishmentId", "step", "revision", "at", "by", "values")
SELECT c."documentId", c."step", c."revision", c."at", c."by", c."values"
FROM "SectionChange" c JOIN "EstablishmentSection" s ON s."establishmentId" = c."documentId" AND s."step" = c."step";

-- DropTable
DROP TABLE "SectionChange";

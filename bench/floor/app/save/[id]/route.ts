import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/server/generated/prisma/client";
import { statementNames } from "@/server/statement-names";

/** As many connections as the product has, which prepare what they are asked, as the product's do. */
const prisma = new PrismaClient({
  adapter: new PrismaPg(
    { connectionString: process.env.DATABASE_URL ?? "", max: 10 },
    { statementNameGenerator: statementNames() },
  ),
});

/** One bare guarded update, prepared, through Prisma: no session, no rules, no history. */
export async function PATCH(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { revision, values } = (await request.json()) as { revision: number; values: Record<string, string> };
  const count = await prisma.$executeRaw`
    UPDATE "PostingSection" SET answers = answers || ${JSON.stringify(values)}::jsonb, revision = revision + 1
    WHERE "postingId" = ${id}::uuid AND step = 3 AND revision = ${revision}`;
  if (count !== 1) return Response.json({ revision }, { status: 409 });
  return Response.json({ revision: revision + 1 });
}

import "server-only";
import { hash } from "node:crypto";
import { withImportedRates } from "@/domain/codes/minimum-wage-import";
import { type MinimumWage, minimumWagesFrom } from "@/domain/codes/minimum-wages";
import { fromDbDate, instantToJstDate, type IsoDate } from "@/lib/jst";
import { now, today } from "@/server/clock";
import { db, type Reader } from "@/server/db";
import { processWide } from "@/server/process-wide";

/** All known rates: those of this version, and those the operator has imported where they are better. */
export async function minimumWages(reader: Reader = db): Promise<readonly MinimumWage[]> {
  const imported = await reader.minimumWageRate.findMany({
    select: { prefectureCode: true, hourlyYen: true, effectiveOn: true, dateStatus: true, importedAt: true },
  });
  return withImportedRates(
    imported.map(({ effectiveOn, dateStatus, importedAt, ...rate }) => ({
      ...rate,
      effectiveOn: fromDbDate(effectiveOn),
      dateStatus: dateStatus as MinimumWage["dateStatus"],
      importedOn: instantToJstDate(importedAt),
    })),
  );
}

/** Those of them that can still be asked for today or later. */
export async function minimumWagesFromToday(reader: Reader = db): Promise<readonly MinimumWage[]> {
  return minimumWagesFrom(today(), await minimumWages(reader));
}

/** Rates with a name that tells two readings of them apart when they differ. */
interface MinimumWageTable {
  readonly version: string;
  readonly rates: readonly MinimumWage[];
}

interface ReadTable extends MinimumWageTable {
  readonly day: IsoDate;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/**
 * The same, up to a minute old: the table that screens and the rules in the browser go by. Whatever lets a posting
 * pass asks {@link minimumWagesFromToday}.
 */
export async function minimumWageTable(): Promise<MinimumWageTable> {
  const memory = processWide("minimum-wages", () => ({ read: null as ReadTable | null }));
  const at = now().epochMilliseconds;
  const day = instantToJstDate(at);
  const { read } = memory;
  if (read?.day === day && at >= read.readAt && at - read.readAt < 60_000) return read;
  const rates = await minimumWagesFromToday();
  const version = hash("sha1", JSON.stringify(rates), "hex").slice(0, 16);
  memory.read = { rates, version, day, readAt: at };
  return memory.read;
}

/** A live posting whose wage a known rate does not allow. */
export interface WageConcern {
  readonly postingNumber: string;
  readonly ruleId: string;
  readonly message: string;
  readonly foundAt: Date;
}

/** What the last check of live postings found, by posting number. */
export async function wageConcerns(): Promise<readonly WageConcern[]> {
  const rows = await db.wageConcern.findMany({
    select: { ruleId: true, message: true, foundAt: true, posting: { select: { number: true } } },
    orderBy: { posting: { number: "asc" } },
  });
  return rows.map(({ posting, ...concern }) => ({ ...concern, postingNumber: posting.number ?? "" }));
}

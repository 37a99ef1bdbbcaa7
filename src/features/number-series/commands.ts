import "server-only";
import { issueEstablishmentNumber } from "@/domain/establishment/identifiers";
import { issuePostingNumber } from "@/domain/posting/numbering";
import { dateParts, type IsoDate } from "@/lib/jst";
import type { Tx } from "@/server/db";

/** 求人番号: the next one of the office in that year that nobody has. */
export async function nextPostingNumber(tx: Tx, officeCode: string, acceptedOn: IsoDate): Promise<string> {
  for (;;) {
    const serial = await nextSerial(tx, `posting:${officeCode}:${dateParts(acceptedOn).year}`);
    const number = issuePostingNumber(officeCode, acceptedOn, serial);
    if (!(await tx.posting.findUnique({ where: { number }, select: { id: true } }))) return number;
  }
}

/** 事業所番号: the next one of the office that nobody has; numbers of employment insurance may lie between. */
export async function nextEstablishmentNumber(tx: Tx, officeCode: string): Promise<string> {
  for (;;) {
    const serial = await nextSerial(tx, `establishment:${officeCode}`);
    const number = issueEstablishmentNumber(officeCode, serial);
    if (!(await isNumberTaken(tx, number))) return number;
  }
}

/** Whether an establishment has this 事業所番号 already. */
export async function isNumberTaken(tx: Tx, number: string): Promise<boolean> {
  return (await tx.establishment.findUnique({ where: { number }, select: { id: true } })) !== null;
}

/** Counts one on. Others who want a number of the series wait for this transaction, so that none is left out. */
async function nextSerial(tx: Tx, key: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "NumberSeries" (key, value) VALUES (${key}, 1)
    ON CONFLICT (key) DO UPDATE SET value = "NumberSeries".value + 1
    RETURNING value`;
  if (!row) throw new Error(`no serial for ${key}`);
  return row.value;
}

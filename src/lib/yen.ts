/** Amounts of money as the screens and the job ticket write them. Money is always integer yen. */

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function requireInteger(yen: number): void {
  if (!Number.isSafeInteger(yen)) throw new RangeError(`not integer yen: ${yen}`);
}

/** Digits with separators and no unit: `210,000`, `-1,500`. Throws `RangeError` unless integer. */
export function formatNumber(value: number): string {
  requireInteger(value);
  return value < 0 ? `-${grouped(-value)}` : grouped(value);
}

/** `210,000円`. Throws `RangeError` unless integer. */
export function formatYen(yen: number): string {
  return `${formatNumber(yen)}円`;
}

const LARGE_UNITS = [
  { size: 1_000_000_000_000, name: "兆" },
  { size: 100_000_000, name: "億" },
  { size: 10_000, name: "万" },
] as const;

/** 資本金 in Japanese steps of ten thousand: `1,000万円`, `1億2,000万円`, `1,234万5,678円`. Not negative. */
export function formatCapital(yen: number): string {
  requireInteger(yen);
  if (yen < 0) throw new RangeError(`negative capital: ${yen}`);
  let rest = yen;
  let text = "";
  for (const { size, name } of LARGE_UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${grouped(count)}${name}`;
    rest -= count * size;
  }
  return `${text}${rest > 0 || text === "" ? grouped(rest) : ""}円`;
}

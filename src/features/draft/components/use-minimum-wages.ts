"use client";

import { useEffect, useState } from "react";
import type { MinimumWage } from "@/domain/codes/minimum-wages";

const NONE: readonly MinimumWage[] = [];
const tables = new Map<string, readonly MinimumWage[]>();

/**
 * The minimum wages, in the browser. Nobody needs them before the form is there, and they are the same for all: a table
 * that is asked for once and kept. Rules that compare with them say nothing before; the server judges every press on
 * 次へ進む anyway.
 * @param version as the page names it
 */
export function useMinimumWages(version: string): readonly MinimumWage[] {
  const [rates, setRates] = useState(() => tables.get(version) ?? NONE);
  useEffect(() => {
    const known = tables.get(version);
    if (known) return setRates(known);
    let isShown = true;
    load(version).then(
      (table) => isShown && setRates(table),
      () => undefined, // the next screen asks again
    );
    return () => {
      isShown = false;
    };
  }, [version]);
  return rates;
}

async function load(version: string): Promise<readonly MinimumWage[]> {
  const response = await fetch(`/api/minimum-wages/${version}`);
  if (!response.ok) return NONE;
  const table: readonly MinimumWage[] = await response.json();
  tables.set(version, table);
  return table;
}

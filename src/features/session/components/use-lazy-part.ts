"use client";

import { type ComponentType, useEffect, useState } from "react";
import { announceStalePage } from "./stale-page";

/** How long after the page has come the parts are fetched that are not needed yet, but may be when it is offline. */
const FETCH_AHEAD_MS = 3_000;

/**
 * A part of the page that is loaded apart from it, so that it costs nothing at the beginning. Null until it is
 * wanted and there. When it is gone from the server, the page is out of date, and says so.
 */
export function useLazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  wanted: boolean,
): ComponentType<Props> | null {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), FETCH_AHEAD_MS);
    return () => clearTimeout(timer);
  }, [load]);
  useEffect(() => {
    if (!wanted || part) return;
    let left = false;
    load().then(
      (loaded) => {
        if (!left) setPart(() => loaded);
      },
      () => announceStalePage(),
    );
    return () => {
      left = true;
    };
  }, [wanted, part, load]);
  return wanted ? part : null;
}

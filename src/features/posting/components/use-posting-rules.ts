"use client";

import { useEffect, useState } from "react";
import type { PostingRule } from "@/domain/posting/rules/posting-rule";

let loaded: readonly PostingRule[] = [];
let loading: Promise<readonly PostingRule[]> | undefined;

function load(): Promise<readonly PostingRule[]> {
  loading ??= import("@/domain/posting/rules/all").then((rules) => {
    loaded = rules.postingRules;
    return loaded;
  });
  return loading;
}

/**
 * The rules of a posting, in the browser. They are most of what a step would have to load before it can be typed
 * into, and nobody needs them before the first press on 次へ進む: they come once the step is drawn. Whoever presses
 * sooner, or cannot load them, is told the same by the server, which judges every press anyway.
 */
export function usePostingRules(): readonly PostingRule[] {
  const [rules, setRules] = useState(loaded);
  useEffect(() => {
    load().then(setRules, () => {
      loading = undefined;
    });
  }, []);
  return rules;
}

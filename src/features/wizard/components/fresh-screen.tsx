"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";

/** Renderings that have been on this page before. */
const shownBefore = new Set<string>();

interface FreshScreenProps {
  /** Different with every rendering by the server. */
  readonly rendering: string;
  readonly children: ReactNode;
}

/**
 * Shows a screen as the server has it now. The browser's Back brings back what the server said when the screen was
 * first opened, without anything that was typed and saved since; such a rendering is asked for again.
 */
export function FreshScreen({ rendering, children }: FreshScreenProps) {
  const router = useRouter();
  const [begun] = useState(() => ({ rendering, kept: shownBefore.has(rendering) }));
  const stale = begun.kept && rendering === begun.rendering;
  useEffect(() => {
    if (stale) router.refresh();
    return () => {
      shownBefore.add(rendering);
    };
  }, [stale, rendering, router]);
  if (stale) return <p role="status">入力した内容を読み込んでいます。</p>;
  return children;
}

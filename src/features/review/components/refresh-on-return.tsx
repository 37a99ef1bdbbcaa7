"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

/** Renderings that have been on the screen before. */
const shownBefore = new Set<string>();

/**
 * Brings a page of the console up to date when the browser's Back or Forward shows it again. The browser keeps what
 * the server said when it was first opened: a case that has been decided since, a list it is still in.
 */
export function RefreshOnReturn({
  rendering,
}: {
  /** Different with every rendering by the server. */
  rendering: string;
}) {
  const router = useRouter();
  const [shown, setShown] = useState(() => ({ rendering, again: shownBefore.has(rendering) }));
  if (shown.rendering !== rendering) setShown({ rendering, again: shownBefore.has(rendering) });
  useEffect(() => {
    if (shown.again) router.refresh();
    return () => {
      shownBefore.add(shown.rendering);
    };
  }, [shown, router]);
  return null;
}

"use client";

import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { NotificationBanner } from "@/ui/notification-banner";
import { isStaleError, onStalePage } from "./stale-page";

/** Says that the service was renewed while the page was open, and offers to load it again. */
export function StaleNotice() {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    const failed = (event: ErrorEvent) => {
      if (isStaleError(event.error)) setStale(true);
    };
    const rejected = (event: PromiseRejectionEvent) => {
      if (isStaleError(event.reason)) setStale(true);
    };
    const stop = onStalePage(() => setStale(true));
    window.addEventListener("error", failed);
    window.addEventListener("unhandledrejection", rejected);
    return () => {
      stop();
      window.removeEventListener("error", failed);
      window.removeEventListener("unhandledrejection", rejected);
    };
  }, []);
  if (!isStale) return null;
  return (
    <div className="fixed inset-x-0 top-0 z-30 mx-auto max-w-3xl p-3 print:hidden">
      <NotificationBanner
        kind="info"
        role="alert"
        title="サービスが新しくなりました"
        className="shadow-2"
        actions={
          <>
            <Button onClick={() => window.location.reload()}>画面を読み込み直す</Button>
            <Button variant="secondary" onClick={() => setStale(false)}>
              あとで
            </Button>
          </>
        }
      >
        <p>続けるには、画面を読み込み直してください。入力した内容は失われません。</p>
      </NotificationBanner>
    </div>
  );
}

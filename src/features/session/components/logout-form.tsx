"use client";

import { SubmitButton } from "@/ui/submit-button";

/** ログアウト, for desktop header and phone menu. What waits in the tab's storage goes with the session. */
export function LogoutForm({ action }: { action: () => Promise<void> }) {
  return (
    <form action={action} className="shrink-0" onSubmit={() => window.sessionStorage.clear()}>
      <SubmitButton variant="secondary" size="small">
        ログアウト
      </SubmitButton>
    </form>
  );
}

import { signalSession } from "@/features/session/components/session-signals";
import { Button } from "@/ui/button";
import type { SaveState } from "./pump-facts";

/** Opens the log-in over the page again, for who has put it off. */
export function LogInAgainButton({ state }: { readonly state: SaveState }) {
  if (state !== "expired" && state !== "foreign") return null;
  return (
    <Button variant="secondary" size="small" onClick={() => signalSession("ask")}>
      ログインする
    </Button>
  );
}

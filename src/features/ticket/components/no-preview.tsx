import { Button } from "@/ui/button";

/** Where the ticket cannot be shown: nothing else is touched by that. */
export function NoPreview({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="flex flex-col items-start gap-4 p-4">
      <p>求人票を表示できませんでした。入力と保存は、このまま続けられます。</p>
      <Button variant="secondary" size="small" onClick={onAgain}>
        もう一度表示する
      </Button>
    </div>
  );
}

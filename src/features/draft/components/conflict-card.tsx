import type { ScalarField } from "@/domain/catalogue/field";
import { rawText } from "@/domain/draft/raw-text";
import { formatDateTime } from "@/lib/jst";
import { Button } from "@/ui/button";
import type { OpenConflict } from "./pump-facts";
import type { FieldActions } from "./field-model";

interface ConflictCardProps {
  readonly field: ScalarField;
  readonly label: string;
  readonly conflict: OpenConflict;
  readonly actions: FieldActions;
}

/** Two people changed the same item: both values, who and when, and the choice. */
export function ConflictCard({ field, label, conflict, actions }: ConflictCardProps) {
  const { key, mine, theirs, by, at } = conflict;
  const known = new Date(at).getTime() > 0;
  return (
    <section
      aria-label={`${label}の変更が重なりました`}
      className="rounded-12 border-2 border-orange-800 bg-white p-4"
    >
      <p className="text-std-16B-170">この項目は、{by}でも変更されました</p>
      {known && <p className="text-solid-gray-700">{formatDateTime(at)}</p>}
      <dl className="mt-2 grid gap-2 sm:grid-cols-2">
        <div>
          <dt className="text-std-16B-170">あなたの入力</dt>
          <dd className="whitespace-pre-wrap break-words">{rawText(field, mine)}</dd>
        </div>
        <div>
          <dt className="text-std-16B-170">相手の入力</dt>
          <dd className="whitespace-pre-wrap break-words">{rawText(field, theirs)}</dd>
        </div>
      </dl>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="button" variant="secondary" onClick={() => actions.keepMine(key)}>
          自分の入力を残す
        </Button>
        <Button type="button" variant="secondary" onClick={() => actions.takeTheirs(key)}>
          相手の入力にする
        </Button>
      </div>
    </section>
  );
}

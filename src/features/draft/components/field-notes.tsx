import type { FieldActions, FieldModel } from "./field-model";

/** What stands below an input beside its error: a calculation, what normalising changed. */
export function FieldNotes({ model, actions }: { model: FieldModel; actions: FieldActions }) {
  const { explanation, notice, key } = model;
  return (
    <>
      {explanation && <p className="text-measure text-std-16N-170 text-solid-gray-700">{explanation}</p>}
      {notice && (
        <p className="text-std-16N-170 text-solid-gray-700" role="status">
          {notice}
          <button type="button" className="link ml-2 min-h-11 px-1" onClick={() => actions.undo(key)}>
            元に戻す
          </button>
        </p>
      )}
    </>
  );
}

import { fieldIds } from "@/ui/field-ids";
import type { FieldActions, FieldModel } from "./field-model";
import { PoliteText } from "./polite-text";

interface FieldNotesProps {
  readonly model: FieldModel;
  readonly actions: FieldActions;
  /** Without its calculation: the row shows it. */
  readonly bare?: boolean;
}

/** What stands below an input beside its error: a calculation, what normalising changed. */
export function FieldNotes({ model, actions, bare }: FieldNotesProps) {
  const { explanation, notice, key } = model;
  return (
    <>
      {explanation && !bare && <Explanation id={fieldIds(key).note} text={explanation} />}
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

/** A calculation with what was typed; describes the input it is about, and is read out when it has come to rest. */
export function Explanation({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <>
      <p id={id} className="text-measure text-std-16N-170 text-solid-gray-700">
        {text}
      </p>
      <PoliteText text={text} />
    </>
  );
}

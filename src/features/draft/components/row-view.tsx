"use client";

import { FieldGroup } from "@/ui/field-group";
import { fieldIds } from "@/ui/field-ids";
import type { FieldActions, FieldModel } from "./field-model";
import { Explanation } from "./field-notes";
import { FieldView } from "./field-view";
import { isSpokenOf, type RowModel } from "./step-model";

interface RowViewProps {
  readonly row: RowModel;
  readonly actions: FieldActions;
}

/** One input, or neighbours that answer one question together. */
export function RowView({ row, actions }: RowViewProps) {
  const [only] = row.fields;
  if (!row.legend) return only ? <FieldView model={only} actions={actions} /> : null;
  return (
    <FieldGroup id={row.id} legend={row.legend} required={row.required} badge={!row.fixed} hint={row.hint}>
      {/* A hint above one of the neighbours must not push its input down; a message below one must not push it up. */}
      <div
        className={`flex w-full min-w-0 flex-wrap gap-x-12 gap-y-4 ${row.fields.some(saysMore) ? "items-start" : "items-end"}`}
      >
        {row.fields.map((model) => (
          <FieldView
            key={model.key}
            model={model}
            actions={actions}
            legend={row.legend}
            marked={model.required && !row.required}
          />
        ))}
      </div>
      {row.fields.map(
        ({ key, explanation }) =>
          explanation && <Explanation key={key} id={fieldIds(key).note} text={explanation} />,
      )}
    </FieldGroup>
  );
}

/** Whether anything stands below the input, or may come to: 住所検索 answers there. */
function saysMore(model: FieldModel): boolean {
  return model.field.kind === "postalCode" || isSpokenOf(model);
}

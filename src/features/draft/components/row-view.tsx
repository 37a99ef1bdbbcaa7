"use client";

import { FieldGroup } from "@/ui/field-group";
import type { FieldActions } from "./field-model";
import { Explanation } from "./field-notes";
import { FieldView, type Register } from "./field-view";
import type { RowModel } from "./step-model";

interface RowViewProps {
  readonly row: RowModel;
  readonly register: Register;
  readonly actions: FieldActions;
}

/** One input, or neighbours that answer one question together. */
export function RowView({ row, register, actions }: RowViewProps) {
  const [only] = row.fields;
  if (!row.legend) return only ? <FieldView model={only} register={register} actions={actions} /> : null;
  return (
    <FieldGroup id={row.id} legend={row.legend} required={row.required} badge={!row.fixed} hint={row.hint}>
      <div className="flex w-full min-w-0 flex-wrap items-start gap-x-6 gap-y-4">
        {row.fields.map((model) => (
          <FieldView key={model.key} model={model} register={register} actions={actions} bare />
        ))}
      </div>
      {row.fields.map(({ key, explanation }) => explanation && <Explanation key={key} text={explanation} />)}
    </FieldGroup>
  );
}

"use client";

import { memo, type ReactNode } from "react";
import { display } from "@/domain/catalogue/display";
import { CheckboxGroup } from "@/ui/checkbox-group";
import { Choice } from "@/ui/choice";
import { FieldGroup } from "@/ui/field-group";
import { describedBy, fieldIds } from "@/ui/field-ids";
import { FormField } from "@/ui/form-field";
import { InlineMessage } from "@/ui/inline-message";
import { RadioGroup } from "@/ui/radio-group";
import { Select } from "@/ui/select";
import { ConflictCard } from "./conflict-card";
import { FieldNotes } from "./field-notes";
import type { FieldActions, FieldModel } from "./field-model";
import { LineGrid } from "./line-grid";
import { sameModel } from "./step-model";
import { isLong, TextControl } from "./text-control";

interface FieldViewProps {
  readonly model: FieldModel;
  readonly actions: FieldActions;
  /** Legend of the row that this is part of: 必須/任意 stand there, and a label that only repeats it is not shown. */
  readonly legend?: string;
  /** Must be filled although its row need not: it says so itself. */
  readonly marked?: boolean;
}

/** One item of the catalogue, drawn by its kind. */
export const FieldView = memo(function FieldView({ model, actions, legend, marked = false }: FieldViewProps) {
  const { field, key } = model;
  const bare = legend !== undefined;
  const label = model.label === legend ? <span className="sr-only">{model.label}</span> : model.label;
  const below = <FieldNotes model={model} actions={actions} bare={bare} />;
  const conflict = model.conflict && (
    <ConflictCard field={field} conflict={model.conflict} actions={actions} label={model.label} />
  );
  if (model.fixed || field.computed || field.readOnly)
    return (
      <div className="flex min-w-0 flex-col gap-2">
        <FixedField model={model} label={label} />
        {model.comment && (
          <InlineMessage kind="warning">
            <Request body={model.comment} more={undefined} />
          </InlineMessage>
        )}
        {below}
        {conflict}
      </div>
    );
  const facts = {
    id: key,
    required: model.required,
    badge: !bare || marked,
    hint: model.hint,
    // Described to the input like a warning: who hears the screen hears what the counter asks for here.
    warning: model.comment ? <Request body={model.comment} more={model.warning} /> : model.warning,
    error: model.error,
  };
  const value = actions.value(key);
  const text = typeof value === "string" ? value : undefined;
  switch (field.kind) {
    case "choice":
    case "multiChoice": {
      const options = field.options
        .filter((one) => model.offered.split(",").includes(one.code))
        .map((one) => ({ value: one.code, label: one.label }));
      if (field.kind === "choice" && field.widget === "select")
        return (
          <div className="flex min-w-0 flex-col gap-2">
            <FormField {...facts} label={label}>
              {(control) => <Select {...control} name={key} defaultValue={text} options={options} />}
            </FormField>
            {below}
            {conflict}
          </div>
        );
      if (options.length === 0)
        return (
          <div className="flex min-w-0 flex-col gap-2">
            <FieldGroup {...facts} legend={label}>
              <p className="text-solid-gray-700">ほかの項目を選択すると、ここに選択肢が表示されます。</p>
            </FieldGroup>
            {below}
            {conflict}
          </div>
        );
      const group = {
        ...facts,
        name: key,
        legend: label,
        options,
        layout: isShort(options) ? ("inline" as const) : ("stacked" as const),
      };
      return (
        <div className="flex min-w-0 flex-col gap-2">
          {field.kind === "choice" ? (
            <RadioGroup {...group} defaultValue={text} />
          ) : (
            <CheckboxGroup {...group} defaultValue={typeof value === "object" ? value : []} />
          )}
          {below}
          {conflict}
        </div>
      );
    }
    case "flag":
      return (
        <div className="flex min-w-0 flex-col gap-2">
          <FieldGroup {...facts} legend={label}>
            <Choice
              id={key}
              name={key}
              type="checkbox"
              value="1"
              defaultChecked={text === "1"}
              label={field.statement}
              aria-required={model.required || undefined}
              aria-invalid={model.error ? true : undefined}
            />
          </FieldGroup>
          {below}
          {conflict}
        </div>
      );
    default:
      return (
        <div className={`flex min-w-0 flex-col gap-2 ${isLong(field) ? "w-full" : ""}`}>
          <FormField {...facts} label={label} counter={<Counter model={model} />} notes={notesOf(model)}>
            {(control) => <TextControl model={model} control={control} begin={text} actions={actions} />}
          </FormField>
          {below}
          {conflict}
        </div>
      );
  }
}, sameProps);

/** Models are made anew with every keystroke; an input renders again only when its own model differs. */
function sameProps(a: FieldViewProps, b: FieldViewProps): boolean {
  return a.actions === b.actions && a.legend === b.legend && sameModel(a.model, b.model);
}

/** A correction the counter asked for, and a warning that stands at the same item. */
function Request({ body, more }: { body: string; more: string | undefined }): ReactNode {
  return (
    <>
      <strong>ハローワークからの修正依頼</strong>
      <span className="block whitespace-pre-wrap">{body}</span>
      {more && <span className="block">{more}</span>}
    </>
  );
}

/** Ids of the texts below an input that describe it. */
function notesOf({ key, field, explanation }: FieldModel): string | undefined {
  const ids = fieldIds(key);
  return describedBy(field.kind === "textarea" && ids.counter, explanation && ids.note);
}

/** Rows on the ticket, for free text with a grid. */
function Counter({ model }: { model: FieldModel }): ReactNode {
  const { key, field, value } = model;
  if (field.kind !== "textarea") return null;
  return (
    <LineGrid
      id={fieldIds(key).counter}
      text={typeof value === "string" ? value : ""}
      rows={field.rows}
      columns={field.columns}
    />
  );
}

/** A value that is shown and not typed: registered, computed or taken over. */
function FixedField({ model, label }: { model: FieldModel; label: ReactNode }) {
  const { field, value } = model;
  const readable =
    field.kind === "flag"
      ? value === "1"
      : field.kind === "integer" || field.kind === "decimal" || field.kind === "yen"
        ? typeof value === "string" && value !== ""
          ? Number(value)
          : undefined
        : value === ""
          ? undefined
          : value;
  const text = display(field, readable);
  return (
    <div className="flex min-w-0 flex-col gap-1" id={model.key} tabIndex={-1}>
      <p className="text-std-17B-170">{label}</p>
      <p className="whitespace-pre-wrap text-std-17N-170" aria-live={field.computed ? "polite" : undefined}>
        {text === "" ? (
          <span className="text-solid-gray-700">{field.computed ? "まだ計算できません" : "登録なし"}</span>
        ) : (
          text
        )}
      </p>
    </div>
  );
}

const isShort = (options: readonly { label: string }[]) =>
  options.length <= 4 && options.every((option) => option.label.length <= 12);

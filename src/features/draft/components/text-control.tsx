"use client";

import { isNarrow, type ScalarField } from "@/domain/catalogue/field";
import { filledBy } from "@/domain/catalogue/keys";
import { formatYen } from "@/lib/yen";
import { DateInput } from "@/ui/date-input";
import type { ControlProps } from "@/ui/form-field";
import { TextInput } from "@/ui/text-input";
import { Textarea } from "@/ui/textarea";
import { TimeInput } from "@/ui/time-input";
import { UnitInput } from "@/ui/unit-input";
import { AddressSearch } from "./address-search";
import { CodePicker } from "./code-picker";
import type { FieldActions, FieldModel } from "./field-model";

interface TextControlProps {
  readonly model: FieldModel;
  readonly control: ControlProps;
  /** The text the input begins with. */
  readonly begin: string | undefined;
  readonly actions: FieldActions;
}

/** The input of everything that is typed as text: native elements with the right keyboard. */
export function TextControl({ model, control, begin, actions }: TextControlProps) {
  const { field, key } = model;
  const named = { ...control, name: key, defaultValue: begin };
  const common = { ...named, enterKeyHint: "next" as const };
  switch (field.kind) {
    case "textarea":
      return (
        <Textarea {...named} rows={Math.min(field.rows + 1, 12)} width={field.columns > 20 ? "full" : "l"} />
      );
    case "integer":
    case "decimal":
      return (
        <UnitInput
          {...common}
          unit={field.unit ?? ""}
          inputMode={field.kind === "integer" ? "numeric" : "decimal"}
        />
      );
    case "yen":
      return <UnitInput {...common} unit="円" readout={readout(model.value)} />;
    case "date":
      return <DateInput {...common} />;
    case "time":
      return <TimeInput {...common} />;
    case "postalCode":
      return (
        <div className="flex max-w-full flex-wrap items-start gap-3">
          <TextInput {...common} width="s" inputMode="numeric" autoComplete="postal-code" />
          {field.fills && (
            <AddressSearch
              postalKey={key}
              label={model.fullLabel}
              addressKey={filledBy(key, field.fills)}
              value={model.value}
              onPick={actions.fill}
            />
          )}
        </div>
      );
    case "phone":
      return <TextInput {...common} type="tel" width="m" inputMode="tel" autoComplete="tel" />;
    case "email":
      return (
        <TextInput
          {...common}
          type="text"
          width="l"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
      );
    case "url":
      return (
        <TextInput
          {...common}
          type="text"
          width="l"
          inputMode="url"
          autoComplete="url"
          autoCapitalize="none"
          spellCheck={false}
        />
      );
    case "text":
      return (
        <div className="flex w-full max-w-full flex-wrap items-center gap-3">
          <TextInput
            {...common}
            width={widthOf(field)}
            inputMode={isNarrow(field.rule) ? "numeric" : undefined}
            autoComplete={field.autocomplete ?? "off"}
          />
          {field.picker && field.picker !== "address" && (
            <CodePicker
              table={field.picker}
              label={model.label}
              onPick={(value) => actions.set(key, value)}
            />
          )}
        </div>
      );
    default:
      return null;
  }
}

/** Whether the input takes a line to itself, also among neighbours. */
export function isLong(field: ScalarField): boolean {
  return field.kind === "text" && widthOf(field) === "full";
}

function widthOf(field: Extract<ScalarField, { kind: "text" }>) {
  return field.max <= 8 ? "s" : field.max <= 20 ? "m" : field.max <= 40 ? "l" : "full";
}

function readout(value: FieldModel["value"]): string | undefined {
  return typeof value === "string" && /^\d{4,12}$/.test(value) ? formatYen(Number(value)) : undefined;
}

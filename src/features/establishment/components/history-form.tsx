"use client";

import { useActionState } from "react";
import { type FormState, initialFormState, summaryEntries, typedValue } from "@/lib/form-state";
import { ErrorSummary } from "@/ui/error-summary";
import { FieldGroup } from "@/ui/field-group";
import { RadioGroup } from "@/ui/radio-group";
import { SubmitButton } from "@/ui/submit-button";
import { TextInput } from "@/ui/text-input";

interface HistoryFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
}

const PARTS = [
  { name: "office", label: "事業所番号　先頭4桁" },
  { name: "serial", label: "事業所番号　中央6桁" },
  { name: "check", label: "事業所番号　末尾1桁" },
] as const;

/** 求人申し込み実績. The number stands below the choice, also where there is no JavaScript. */
export function HistoryForm({ action }: HistoryFormProps) {
  const [state, send] = useActionState(action, initialFormState());
  const error = state.fieldErrors.office;
  return (
    <form action={send} noValidate className="text-measure flex flex-col gap-8">
      <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
      <RadioGroup
        id="history"
        name="history"
        legend="ハローワークへの求人申し込み"
        required
        error={state.fieldErrors.history}
        defaultValue={typedValue(state, "history")}
        key={`history-${state.attempt}`}
        options={[
          { value: "yes", label: "過去にハローワークに求人を申し込んだことがある" },
          { value: "no", label: "ハローワークに求人を申し込んだことがない" },
        ]}
      />
      <FieldGroup
        id="office"
        legend="事業所番号"
        badge={false}
        hint="「申し込んだことがある」を選んだ場合に入力します。求人票や求人受理のお知らせに「0904-123456-7」の形で書かれています。中央の桁が少ないときは、そのまま入力してください。"
        error={error}
      >
        <div className="flex flex-wrap items-center gap-2">
          {PARTS.map(({ name, label }, index) => (
            <span key={name} className="flex items-center gap-2">
              {index > 0 && <span aria-hidden="true">－</span>}
              <TextInput
                id={name}
                name={name}
                aria-label={label}
                aria-invalid={error ? true : undefined}
                width="xs"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={typedValue(state, name)}
              />
            </span>
          ))}
        </div>
      </FieldGroup>
      <div>
        <SubmitButton size="large">次へ進む</SubmitButton>
      </div>
    </form>
  );
}

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

/** Shown for one of the choices only; the style sheet decides, so that it works without JavaScript too. */
const FOR_CHOICE = {
  none: "group-has-[[name=history]:checked]/history:hidden",
  yes: "hidden group-has-[[name=history][value=yes]:checked]/history:block",
  no: "hidden group-has-[[name=history][value=no]:checked]/history:block",
} as const;

/** 求人申し込み実績. Number and button follow the choice. */
export function HistoryForm({ action }: HistoryFormProps) {
  const [state, send] = useActionState(action, initialFormState());
  const error = PARTS.map(({ name }) => state.fieldErrors[name]).find(Boolean);
  return (
    <form action={send} noValidate className="group/history text-measure flex flex-col gap-8">
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
      <div className={FOR_CHOICE.yes}>
        <FieldGroup
          id="office"
          legend="事業所番号"
          badge={false}
          hint="求人票や求人受理のお知らせに「0904-123456-7」の形で書かれています。中央の桁が少ないときは、そのまま入力してください。"
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
      </div>
      <div>
        <div className={FOR_CHOICE.none}>
          <SubmitButton size="large">次へ進む</SubmitButton>
        </div>
        <div className={FOR_CHOICE.yes}>
          <SubmitButton size="large">求人情報を入力</SubmitButton>
        </div>
        <div className={FOR_CHOICE.no}>
          <SubmitButton size="large">事業所情報を入力</SubmitButton>
        </div>
      </div>
    </form>
  );
}

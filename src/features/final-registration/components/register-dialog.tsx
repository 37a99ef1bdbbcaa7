"use client";

import { startTransition, useActionState, useId, useState } from "react";
import { findIndustryClass } from "@/domain/codes/industries";
import { findOccupationMiddle } from "@/domain/codes/occupations";
import {
  IDENTITY_PROOFS,
  MAX_PR_LOGOS,
  OCCUPATION_SLOTS,
  occupationInput,
  type OfficeItemNeeds,
  PR_LOGOS,
} from "@/domain/review/office-items";
import type { CaseOrigin } from "@/domain/review/paths";
import { CodePicker } from "@/features/draft/components/code-picker";
import { CaseInputs } from "@/features/review/components/case-inputs";
import { SignedOutNote } from "@/features/review/components/signed-out-note";
import { survivingFailure } from "@/features/review/components/survive-failure";
import { initialFormState, summaryEntries } from "@/lib/form-state";
import { Button } from "@/ui/button";
import { CheckboxGroup } from "@/ui/checkbox-group";
import { Dialog } from "@/ui/dialog";
import { ErrorSummary } from "@/ui/error-summary";
import { FormField } from "@/ui/form-field";
import { RadioGroup } from "@/ui/radio-group";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { registerAction } from "../actions";

const decide = survivingFailure(registerAction);

/** What the dialog needs to know of the case. */
export interface RegistrationForm {
  readonly caseId: string;
  readonly ordinal: number;
  readonly origin: CaseOrigin;
  /** The case in one line: establishment and job. */
  readonly title: string;
  readonly needs: OfficeItemNeeds;
  /** What the registration will say: dates and numbers, in sentences. */
  readonly consequences: readonly string[];
  readonly industryClass: string;
  /** As the employer entered them; often the first three digits only. */
  readonly occupationCodes: readonly string[];
  readonly employmentInsuranceNumber: string | null;
  /** Why the case cannot be returned either, or null. */
  readonly returnObstacle: string | null;
  /** Sentences that stop the registration; then nothing can be entered. */
  readonly obstacles: readonly string[];
}

/** 本登録: the office's items, what will happen, and the button that does it. */
export function RegisterDialog({
  form,
  open,
  onClose,
}: {
  form: RegistrationForm;
  open: boolean;
  onClose: () => void;
}) {
  const formId = useId();
  const [state, register, pending] = useActionState(decide, initialFormState());
  const stopped = form.obstacles.length > 0;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={stopped ? "本登録できません" : "本登録"}
      actions={
        <>
          {!stopped && (
            <Button type="submit" form={formId} pending={pending}>
              本登録する
            </Button>
          )}
          <Button variant="secondary" onClick={onClose}>
            確認に戻る
          </Button>
        </>
      }
    >
      <p className="mb-4 text-std-16B-170">{form.title}</p>
      {stopped ? (
        <>
          <p>
            次の項目が解決するまで、本登録できません。
            {form.returnObstacle === null && "求人者に修正をお願いするときは「差戻し」を押してください。"}
          </p>
          <ul className="mt-2 list-disc pl-6">
            {form.obstacles.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {form.returnObstacle !== null && <p className="mt-4">{form.returnObstacle}</p>}
        </>
      ) : (
        <form
          id={formId}
          noValidate
          className="flex flex-col gap-6"
          onSubmit={(event) => {
            // Not as the form's action: React would empty the boxes after a refusal.
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            if (!pending) startTransition(() => register(data));
          }}
        >
          <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
          <SignedOutNote state={state} />
          <CaseInputs caseId={form.caseId} origin={form.origin} />
          <input type="hidden" name="ordinal" value={form.ordinal} />
          <OfficeItems form={form} errors={state.fieldErrors} />
          <ul className="list-disc rounded-8 bg-solid-gray-50 py-3 pr-4 pl-9 text-dns-16N-130 [&>li+li]:mt-1">
            {form.consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </form>
      )}
    </Dialog>
  );
}

function OfficeItems({
  form: { needs, industryClass, occupationCodes, employmentInsuranceNumber },
  errors,
}: {
  form: RegistrationForm;
  errors: Readonly<Record<string, string>>;
}) {
  return (
    <>
      {needs.numberSources.length > 1 && (
        <RadioGroup
          id="numberSource"
          name="numberSource"
          legend="事業所番号"
          required
          error={errors.numberSource}
          defaultValue="employmentInsurance"
          options={[
            {
              value: "employmentInsurance",
              label: `雇用保険適用事業所番号を使う（${employmentInsuranceNumber ?? ""}）`,
            },
            { value: "issued", label: "新しい番号を付ける" },
          ]}
        />
      )}
      {needs.numberSources.length === 1 && <input type="hidden" name="numberSource" value="issued" />}
      <CodeInput
        id="industryClass"
        label="産業分類"
        hint="日本標準産業分類の小分類（3桁）"
        required
        initial={industryClass}
        error={errors.industryClass}
        table="industry"
        nameOf={(code) => findIndustryClass(code)?.name}
      />
      {needs.occupationCodes && (
        <div className="flex flex-col gap-4">
          {Array.from({ length: OCCUPATION_SLOTS }, (_, slot) => (
            <CodeInput
              key={occupationInput(slot)}
              id={occupationInput(slot)}
              label={`職業分類${slot + 1}`}
              hint={slot === 0 ? "小分類（3桁－2桁）。例：009-01" : undefined}
              required={slot === 0}
              initial={occupationCodes[slot] ?? ""}
              error={errors[occupationInput(slot)]}
              table="occupation"
              nameOf={(code) => findOccupationMiddle(code.slice(0, 3))?.name}
            />
          ))}
        </div>
      )}
      {needs.prLogos && (
        <CheckboxGroup
          id="prLogos"
          name="prLogos"
          legend="PRロゴマーク"
          hint={`認定を確認したものだけを選択してください（${MAX_PR_LOGOS}つまで）。`}
          error={errors.prLogos}
          options={PR_LOGOS.map(({ code, label }) => ({ value: code, label }))}
        />
      )}
      {needs.identityProof && (
        <FormField
          id="identityProof"
          label="来所者の本人確認"
          required
          hint="確認した書類を選択してください。"
          error={errors.identityProof}
        >
          {(control) => (
            <Select
              {...control}
              name="identityProof"
              width="full"
              options={IDENTITY_PROOFS.map(({ code, label }) => ({ value: code, label }))}
            />
          )}
        </FormField>
      )}
      {needs.papers.length > 0 && (
        <CheckboxGroup
          id="papersSeen"
          name="papersSeen"
          legend="確認した書類"
          hint="見た書類にチェックしてください。"
          options={needs.papers.map((paper) => ({ value: paper, label: paper }))}
        />
      )}
    </>
  );
}

/** A code with its list, and the name of what is typed. */
function CodeInput({
  id,
  label,
  hint,
  required,
  initial,
  error,
  table,
  nameOf,
}: {
  id: string;
  label: string;
  hint?: string;
  required: boolean;
  initial: string;
  error: string | undefined;
  table: "industry" | "occupation";
  nameOf: (code: string) => string | undefined;
}) {
  const [code, setCode] = useState(initial);
  const name = nameOf(code.normalize("NFKC").trim());
  return (
    <FormField
      id={id}
      label={label}
      required={required}
      hint={hint}
      error={error}
      counter={
        <p role="status" className="text-dns-14N-130 text-solid-gray-700">
          {name && `「${name}」の分類です`}
        </p>
      }
    >
      {(control) => (
        <span className="flex flex-wrap items-center gap-3">
          <TextInput
            {...control}
            name={id}
            width="s"
            inputMode="numeric"
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <CodePicker table={table} label={label} onPick={setCode} />
        </span>
      )}
    </FormField>
  );
}

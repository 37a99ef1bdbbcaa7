/** What a form action answers, and what the form shows. Crosses from server to browser as plain data. */
export interface FormState<Data = undefined> {
  /**
   * idle: not sent yet · invalid: fields have errors · refused: nothing was done, `formError` says why ·
   * signedOut: the session has ended, the values are kept · done: it happened.
   */
  readonly status: "idle" | "invalid" | "refused" | "signedOut" | "done";
  /** One sentence per field, in the order of the form; keys are the names of the inputs. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** A sentence about the whole. */
  readonly formError: string | null;
  /** What was typed, except secrets, so that nothing is lost. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** What the action has to tell when it is done. */
  readonly data?: Data;
  /** Grows with every answer, so that the summary takes the focus each time. */
  readonly attempt: number;
}

/** The state of a form before it was sent; `values` fill it. */
export function initialFormState(values: FormState["values"] = {}): FormState<never> {
  return { status: "idle", fieldErrors: {}, formError: null, values, attempt: 0 };
}

/** The text that was typed into a field. */
export function typedValue(state: Pick<FormState, "values">, name: string): string {
  const value = state.values[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

/** The errors of a form in the order of its fields, as the error summary lists them; input ids are their names. */
export function summaryEntries(state: Pick<FormState, "fieldErrors" | "formError">) {
  const entries: { fieldId?: string; message: string }[] = Object.entries(state.fieldErrors).map(
    ([fieldId, message]) => ({ fieldId, message }),
  );
  return state.formError === null ? entries : [{ message: state.formError }, ...entries];
}

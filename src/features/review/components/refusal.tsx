import type { FormState } from "@/lib/form-state";
import { InlineMessage } from "@/ui/inline-message";
import { SignedOutNote } from "./signed-out-note";

/** Why it did not happen, read out at once: the form may stand far from where the eye is. */
export function Refusal({ state }: { state: FormState<unknown> }) {
  return (
    <div role="alert" className="basis-full empty:hidden">
      {state.formError && <InlineMessage kind="error">{state.formError}</InlineMessage>}
      <SignedOutNote state={state} />
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useActionState, useEffect, useRef, useState } from "react";
import type { CaseOrigin } from "@/domain/review/paths";
import type { ReviewStatus } from "@/domain/review/status";
import {
  RegisterDialog,
  type RegistrationForm,
} from "@/features/final-registration/components/register-dialog";
import { type FormState, initialFormState } from "@/lib/form-state";
import { Button } from "@/ui/button";
import { InlineMessage } from "@/ui/inline-message";
import { SubmitButton } from "@/ui/submit-button";
import { releaseAction, takeAction } from "../actions";
import { CaseInputs } from "./case-inputs";
import { ReturnDialog } from "./return-dialog";
import { SignedOutNote } from "./signed-out-note";
import { survivingFailure } from "./survive-failure";
import { commentsKey } from "@/features/draft/components/tab-storage";
import { useComments } from "./use-comments";
import { useShortcuts } from "./use-shortcuts";

const take = survivingFailure(takeAction);
const release = survivingFailure(releaseAction);

interface DecisionBarProps {
  readonly staffId: string;
  readonly caseId: string;
  readonly ordinal: number;
  readonly origin: CaseOrigin;
  readonly status: ReviewStatus;
  /** Who has it; null for nobody. */
  readonly assigned: { readonly id: string; readonly name: string; readonly mine: boolean } | null;
  readonly wholeDocument: "posting" | "establishment";
  /** Everything the dialog of 本登録 needs; null when the case is not the person's to decide. */
  readonly registration: RegistrationForm | null;
  /** Why the case cannot be returned, or null. */
  readonly returnObstacle: string | null;
  readonly previousPath: string | null;
  readonly nextPath: string | null;
  readonly queuePath: string;
}

/** What can be done with the case now, always in reach. */
export function DecisionBar(props: DecisionBarProps) {
  const {
    staffId,
    caseId,
    ordinal,
    origin,
    status,
    assigned,
    registration,
    previousPath,
    nextPath,
    queuePath,
  } = props;
  const router = useRouter();
  const [dialog, setDialog] = useState<"return" | "register" | null>(null);
  const takeForm = useRef<HTMLFormElement>(null);
  const storageKey = commentsKey(staffId, caseId);
  const deciding = registration !== null;
  const open = status === "WAITING" || status === "IN_REVIEW";
  const standing = useRef<HTMLParagraphElement>(null);
  const [wasDeciding, setWasDeciding] = useState(deciding);
  // Back and Forward show the case as it stood: a dialog that was left open does not belong to that.
  if (wasDeciding !== deciding) {
    setWasDeciding(deciding);
    setDialog(null);
  }
  const before = useRef(deciding);
  useEffect(() => {
    // 担当する is gone from the page, and the focus with it: it goes on to what can be done now.
    if (deciding && !before.current) standing.current?.focus({ preventScroll: true });
    before.current = deciding;
  }, [deciding]);
  const comments = useComments(storageKey, deciding ? "writing" : open ? "reading" : "done");
  const go = (path: string | null) => () => {
    if (path !== null) router.push(path);
  };
  useShortcuts({
    j: go(nextPath),
    k: go(previousPath),
    "/": go(`${queuePath}#q`),
    // Taking over from a colleague wants the button.
    ...(status === "WAITING" && assigned?.mine !== false
      ? { t: () => takeForm.current?.requestSubmit() }
      : {}),
    ...(deciding ? { a: () => setDialog("register"), r: () => setDialog("return") } : {}),
  });
  if (!open) return null;
  return (
    <section
      aria-label="判断"
      data-decision-bar=""
      className="sticky bottom-0 z-10 -mx-4 mt-8 border-solid-gray-420 border-t bg-white px-4 py-3 shadow-1 print:hidden"
    >
      {deciding ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div className="flex flex-wrap items-center gap-x-4 max-sm:w-full max-sm:justify-between">
            <p ref={standing} tabIndex={-1} className="text-dns-16N-130" role="status">
              <strong>あなたが担当しています</strong>
              {comments.length > 0 && (
                <span className="max-sm:block sm:ml-3">修正依頼 {comments.length}件（未送信）</span>
              )}
            </p>
            <ReleaseForm caseId={caseId} origin={origin} />
          </div>
          <div className="flex gap-3 max-sm:grid max-sm:w-full max-sm:grid-cols-2">
            <Button variant="secondary" aria-keyshortcuts="r" onClick={() => setDialog("return")}>
              差戻し
              <Key name="r" />
            </Button>
            <Button aria-keyshortcuts="a" onClick={() => setDialog("register")}>
              本登録
              <Key name="a" />
            </Button>
          </div>
          <ReturnDialog
            caseId={caseId}
            ordinal={ordinal}
            origin={origin}
            document={props.wholeDocument}
            comments={comments}
            obstacle={props.returnObstacle}
            open={dialog === "return"}
            onClose={() => setDialog(null)}
          />
          <RegisterDialog form={registration} open={dialog === "register"} onClose={() => setDialog(null)} />
        </div>
      ) : (
        <TakeForm formRef={takeForm} caseId={caseId} origin={origin} assigned={assigned} status={status} />
      )}
    </section>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded-4 border border-current px-1.5 font-mono text-dns-14N-130 max-lg:hidden"
    >
      {name}
    </span>
  );
}

function ReleaseForm({ caseId, origin }: { caseId: string; origin: CaseOrigin }) {
  const [state, action] = useActionState(release, initialFormState());
  return (
    <form action={action}>
      <CaseInputs caseId={caseId} origin={origin} />
      <SubmitButton variant="text" size="small">
        担当をはずす
      </SubmitButton>
      <Refusal state={state} />
    </form>
  );
}

function TakeForm({
  formRef,
  caseId,
  origin,
  assigned,
  status,
}: Pick<DecisionBarProps, "caseId" | "origin" | "assigned" | "status"> & {
  readonly formRef: RefObject<HTMLFormElement | null>;
}) {
  const [state, action] = useActionState(take, initialFormState());
  const router = useRouter();
  useEffect(() => {
    if (state.status === "done") router.refresh();
  }, [state, router]);
  const colleague = assigned && !assigned.mine ? assigned : null;
  return (
    <form
      ref={formRef}
      action={action}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <CaseInputs caseId={caseId} origin={origin} />
      {colleague && <input type="hidden" name="takeOverFrom" value={colleague.id} />}
      <p className="text-dns-16N-130" role="status">
        {whoHasIt(status, assigned)}
      </p>
      <SubmitButton
        variant={colleague ? "secondary" : "primary"}
        aria-keyshortcuts={colleague ? undefined : "t"}
        className="max-sm:w-full"
      >
        {colleague ? "担当を引き継ぐ" : "担当する"}
        {!colleague && <Key name="t" />}
      </SubmitButton>
      <Refusal state={state} />
    </form>
  );
}

/** Why it did not happen, read out at once: the form may stand far from where the eye is. */
function Refusal({ state }: { state: FormState<undefined> }) {
  return (
    <div role="alert" className="basis-full empty:hidden">
      {state.formError && <InlineMessage kind="error">{state.formError}</InlineMessage>}
      <SignedOutNote state={state} />
    </div>
  );
}

function whoHasIt(status: ReviewStatus, assigned: DecisionBarProps["assigned"]): string {
  if (!assigned) return "担当者はまだいません。";
  if (assigned.mine) return "あなたが前回確認した案件です。再提出されました。";
  return status === "IN_REVIEW"
    ? `${assigned.name}さんが担当しています。`
    : `前回は${assigned.name}さんが確認しました。`;
}

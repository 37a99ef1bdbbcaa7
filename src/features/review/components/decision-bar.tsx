"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef, useState } from "react";
import type { CaseOrigin } from "@/domain/review/paths";
import type { ReviewStatus } from "@/domain/review/status";
import {
  RegisterDialog,
  type RegistrationForm,
} from "@/features/final-registration/components/register-dialog";
import { WithdrawForm } from "@/features/return-withdrawal/components/withdraw-form";
import { initialFormState } from "@/lib/form-state";
import { Button } from "@/ui/button";
import { SubmitButton } from "@/ui/submit-button";
import { releaseAction } from "../actions";
import { CaseInputs } from "./case-inputs";
import { KeyName } from "./key-name";
import { Refusal } from "./refusal";
import { ReturnDialog } from "./return-dialog";
import { survivingFailure } from "./survive-failure";
import { type Assigned, TakeForm } from "./take-form";
import { commentsKey } from "@/features/draft/components/tab-storage";
import { useComments } from "./use-comments";
import { useShortcuts } from "./use-shortcuts";

const release = survivingFailure(releaseAction);

interface DecisionBarProps {
  readonly staffId: string;
  readonly caseId: string;
  readonly ordinal: number;
  readonly origin: CaseOrigin;
  readonly status: ReviewStatus;
  /** Who has it; null for nobody. */
  readonly assigned: Assigned | null;
  readonly wholeDocument: "posting" | "establishment";
  /** Everything the dialog of 本登録 needs; null when the case is not the person's to decide. */
  readonly registration: RegistrationForm | null;
  /** Why the case cannot be returned, or null. */
  readonly returnObstacle: string | null;
  /** Requests of a withdrawn return, by the names of their text boxes. */
  readonly withdrawn: Readonly<Record<string, string>>;
  /** The employer corrects what was returned. */
  readonly correctionBegun: boolean;
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
  const comments = useComments(storageKey, deciding ? "writing" : open ? "reading" : "done", props.withdrawn);
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
  const returned = status === "RETURNED" && assigned?.mine === true;
  if (!open && !returned) return null;
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
              <KeyName name="r" />
            </Button>
            <Button aria-keyshortcuts="a" onClick={() => setDialog("register")}>
              本登録
              <KeyName name="a" />
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
      ) : returned ? (
        <WithdrawForm caseId={caseId} origin={origin} correctionBegun={props.correctionBegun} />
      ) : (
        <TakeForm formRef={takeForm} caseId={caseId} origin={origin} assigned={assigned} status={status} />
      )}
    </section>
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

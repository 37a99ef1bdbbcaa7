import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import type { FormState } from "@/lib/form-state";

type FormAction<Data> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>;

const AWAY =
  "通信できないため、処理できたか確認できません。入力した内容はこの画面に残っています。接続を確認して、もう一度押してください。";
const NEW_VERSION =
  "システムが更新されたため、この画面からは送れません。画面を読み込み直してから、もう一度お試しください。書きかけの修正依頼は残ります。";

/**
 * A decision whose request gets no answer, or meets a newer version of the application, is told in the form. The
 * error would otherwise take the whole screen away with everything that was entered. Pressing again is safe: what
 * has been decided already is not decided twice.
 */
export function survivingFailure<Data>(action: FormAction<Data>): FormAction<Data> {
  // As the page is rendered on the server, the action itself: its form can then be sent without JavaScript.
  if (typeof window === "undefined") return action;
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error); // redirect() and notFound()
      return {
        ...state,
        status: "refused",
        fieldErrors: {},
        formError: unstable_isUnrecognizedActionError(error) ? NEW_VERSION : AWAY,
        attempt: state.attempt + 1,
      };
    }
  };
}

import { notFound, redirect } from "next/navigation";
import { isEditable } from "@/domain/draft/document";
import { findWizardScreen, placeToOpen } from "@/features/wizard/queries";
import { requireEmployer } from "@/server/actor";

/** Opens 事業所仮登録 where there is something to do: the first item to correct, else the first one not passed. */
export default async function EstablishmentStepsPage() {
  const { scope, sessionId } = await requireEmployer("/mypage/establishment/steps");
  if (!scope) redirect("/mypage/start");
  const screen = (await findWizardScreen(sessionId, "establishment", null, 1))?.screen;
  if (!screen) notFound();
  if (!isEditable("establishment", screen.draft.status)) redirect("/mypage/establishment");
  redirect(placeToOpen(screen));
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { createPostingAction } from "@/features/posting/actions";
import { CreatePostingForm } from "@/features/posting/components/create-posting-form";
import { CounterVisitCases } from "@/features/posting/components/counter-visit-cases";
import { mayChooseEstablishment, ownEstablishment } from "@/features/establishment/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("求人仮登録") };

/** Start of 求人仮登録 (manual chapter 4 ①): when a visit is needed, and what to mind. */
export default async function NewPostingPage() {
  const actor = await requireEmployer("/mypage/postings/new");
  if (!actor.scope) redirect("/mypage/start");
  const establishment = await ownEstablishment(actor.scope);
  if (establishment.status === "DRAFT") redirect("/mypage/establishment/steps");
  const name = establishment.raw.establishmentName;
  const again = actor.binding === "PROVISIONAL" && (await mayChooseEstablishment(actor));
  return (
    <>
      <PageHeading lead="求人情報を入力（求人仮登録）した後に、事業所の所在地を管轄するハローワークで求人情報を確認のうえ、求人が受理（求人本登録）・公開されます。">
        求人仮登録
      </PageHeading>
      <div className="flex flex-col gap-10">
        {typeof name === "string" && name !== "" && (
          <section aria-labelledby="establishment-title" className="flex flex-col gap-2">
            <h2 id="establishment-title" className="text-std-20B-150">
              求人を申し込む事業所
            </h2>
            <p>
              {name}
              {establishment.number && <>（事業所番号 {establishment.number}）</>}
            </p>
            {again && (
              <p>
                <ButtonLink href="/mypage/start" variant="secondary" size="small">
                  事業所番号を選び直す
                </ButtonLink>
              </p>
            )}
          </section>
        )}
        <CounterVisitCases />
        <section aria-labelledby="notes-title" className="text-measure flex flex-col gap-3">
          <h2 id="notes-title" className="text-std-24B-150">
            求人申し込みにあたって
          </h2>
          <ul className="list-disc pl-6">
            <li>求人は、職種別・就業場所別・雇用形態別にお申し込みください。</li>
            <li>
              法令に違反する内容が含まれているもの、雇用関係でないもの、必要な条件が明示されていないものは受理できません。
            </li>
            <li>
              入力した労働条件は、そのまま採用後の労働条件となることが期待されています。求職者にわかりやすく、正確に入力してください。
            </li>
            <li>入力は8つの画面に分かれています。途中で中断しても、続きから入力できます。</li>
          </ul>
        </section>
        <CreatePostingForm action={createPostingAction} />
      </div>
    </>
  );
}

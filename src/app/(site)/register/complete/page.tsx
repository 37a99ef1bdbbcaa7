import type { Metadata } from "next";
import { RegistrationComplete } from "@/features/registration/components/registration-complete";
import { StaticPage } from "@/features/site/components/static-page";
import { requireEmployer } from "@/server/actor";
import { Breakable } from "@/ui/breakable";

export const metadata: Metadata = { title: "求人者マイページアカウント登録完了" };

export default async function RegisterCompletePage() {
  const { provisionalUntil } = await requireEmployer("/register/complete");
  return (
    <StaticPage
      title="求人者マイページアカウント登録完了"
      heading={<Breakable parts={["求人者マイページ", "アカウント登録完了"]} />}
      trail={[{ label: "アカウント登録", href: "/register" }]}
      lead="求人者マイページのアカウント登録（メールアドレスとパスワードの登録）が完了しました。"
    >
      <RegistrationComplete lastDay={provisionalUntil} />
    </StaticPage>
  );
}

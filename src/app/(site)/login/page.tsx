import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { logInAction } from "@/features/session/actions";
import { LoginForm } from "@/features/session/components/login-form";
import { LoginHelp } from "@/features/session/components/login-help";
import { StaticPage } from "@/features/site/components/static-page";
import { localPath } from "@/lib/local-path";
import { currentEmployer } from "@/server/actor";
import { NotificationBanner } from "@/ui/notification-banner";

export const metadata: Metadata = { title: "ログイン" };

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const next = localPath((await searchParams).next);
  const actor = await currentEmployer();
  if (actor !== null) redirect(next ?? localPath(actor.resumePath) ?? "/mypage");
  return (
    <StaticPage title="求人者マイページログイン">
      <div className="flex max-w-lg flex-col gap-10">
        {next !== null && (
          <NotificationBanner kind="info" title="ログイン情報が失われたか、ログインされていません">
            <p>50分以上操作がないと、自動でログアウトします。ログインすると、続きから操作できます。</p>
          </NotificationBanner>
        )}
        <LoginForm action={logInAction} next={next} emailLabel="ID（メールアドレス）" />
        <LoginHelp />
      </div>
    </StaticPage>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { logInStaffAction } from "@/features/session/actions";
import { LoginForm } from "@/features/session/components/login-form";
import { StaffFrame } from "@/features/session/components/staff-frame";
import { localPath } from "@/lib/local-path";
import { pageTitle } from "@/lib/page-title";
import { currentStaff } from "@/server/actor";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("職員ログイン") };

export default async function StaffLoginPage({ searchParams }: PageProps<"/staff/login">) {
  const next = localPath((await searchParams).next);
  if ((await currentStaff()) !== null) redirect(next?.startsWith("/staff") ? next : "/staff");
  return (
    <StaffFrame>
      <PageHeading lead="ハローワークの職員が、求人の確認に使う画面です。">職員ログイン</PageHeading>
      <div className="max-w-lg">
        <LoginForm action={logInStaffAction} next={next} emailLabel="メールアドレス" />
      </div>
    </StaffFrame>
  );
}

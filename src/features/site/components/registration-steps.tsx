import type { ReactNode } from "react";
import { Breakable } from "@/ui/breakable";

const STEPS: readonly { title: string; heading?: ReactNode; body: ReactNode }[] = [
  {
    title: "メールアドレスの登録",
    body: "メールアドレスを入力すると、「アカウント仮登録完了通知」のメールが届きます。",
  },
  {
    title: "パスワードの登録",
    body: "メールに書かれた「認証キー」と、新しいパスワードを入力します。認証キーは、メールの送信から60分間使えます。",
  },
  {
    title: "求人者マイページアカウント登録完了",
    heading: <Breakable parts={["求人者マイページ", "アカウント登録完了"]} />,
    body: "メールアドレスとパスワードで、ログインできるようになります。",
  },
  {
    title: "事業所情報・求人情報の仮登録",
    body: "事業所と求人の内容を入力して、ハローワークに送信します。途中で保存して、あとから続けられます。",
  },
  {
    title: "ハローワークでの事業所・求人本登録",
    body: "事業所の所在地を管轄するハローワークにお越しください。アカウント登録完了日の翌日から14日以内に、内容の確認と本登録の手続きを行います。",
  },
  {
    title: "求人者マイページの開設",
    body: "内容の確認が終わり受理されると、求人者マイページが開設され、求人が公開されます。",
  },
];

/** The six steps of opening a my page (manual, chapter 2). */
export function RegistrationSteps({ headingLevel = 3 }: { headingLevel?: 2 | 3 }) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="relative">
      {STEPS.map((step, index) => (
        <li
          key={step.title}
          className="relative flex gap-4 pb-8 before:absolute before:top-12 before:bottom-0 before:left-6 before:w-0.5 before:bg-blue-200 last:pb-0 last:before:hidden md:gap-6"
        >
          <span
            aria-hidden="true"
            className="flex size-12 shrink-0 items-center justify-center rounded-full border-2 border-blue-900 bg-white text-std-20B-150 text-blue-900"
          >
            {index + 1}
          </span>
          <div className="min-w-0 pt-1.5">
            <Heading className="text-std-18B-160">
              <span className="sr-only">ステップ{index + 1}：</span>
              {step.heading ?? step.title}
            </Heading>
            <p className="text-measure mt-1">{step.body}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

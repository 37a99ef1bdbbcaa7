import { ButtonLink } from "@/ui/button-link";
import { CheckIcon } from "@/ui/icons";

const TO_PREPARE = [
  "メールを受信できるメールアドレス",
  "事業所番号（求人を申し込んだことがある場合）",
  "募集する仕事の内容と、賃金・労働時間などの労働条件",
] as const;

/** The first thing on the top page: what this is, and the two ways in. */
export function HomeHero() {
  return (
    <div className="bg-blue-50">
      <div className="page-width grid gap-10 py-12 md:py-20 lg:grid-cols-[1fr_22rem] lg:items-center lg:gap-16">
        <div>
          <p className="text-std-16B-170 text-blue-1000">事業主・採用担当の方へ</p>
          <h1 className="mt-2 text-std-32B-150 md:text-std-45B-140">
            ハローワークへの求人申込みを、事業所から。
          </h1>
          <p className="text-measure mt-5">
            事業所の登録と求人の申込み（仮登録）を、パソコンやスマートフォンから24時間行えます（メンテナンスの時間を除きます）。
          </p>
          <div className="mt-8 flex flex-col gap-4 sm:flex-row sm:flex-wrap">
            <ButtonLink href="/register" size="large">
              事業所登録・求人申込み（仮登録）
            </ButtonLink>
            <ButtonLink href="/login" size="large" variant="secondary">
              ログイン
            </ButtonLink>
          </div>
        </div>
        <section aria-labelledby="prepare-title" className="rounded-16 bg-white p-6 md:p-8">
          <h2 id="prepare-title" className="text-std-18B-160">
            はじめる前に、ご用意ください
          </h2>
          <ul className="mt-3 space-y-3">
            {TO_PREPARE.map((item) => (
              <li key={item} className="flex gap-2">
                <CheckIcon className="mt-0.5 text-blue-900" />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

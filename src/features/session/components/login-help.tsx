import { ButtonLink } from "@/ui/button-link";
import { Disclosure } from "@/ui/disclosure";

/** Ways on for who cannot log in. */
export function LoginHelp() {
  return (
    <div className="flex flex-col gap-8">
      <Disclosure summary="IDやパスワードが分からないとき">
        <p>
          ID（メールアドレス）やパスワードが分からないときは、事業所の所在地を管轄するハローワークの窓口でお尋ねください。
        </p>
        <p>
          <a href="/offices" className="link inline-flex min-h-11 items-center">
            ハローワークの所在地情報
          </a>
        </p>
      </Disclosure>
      <section aria-labelledby="register-title" className="border-solid-gray-420 border-t pt-8">
        <h2 id="register-title" className="mb-2 text-std-20B-150">
          はじめて利用する方
        </h2>
        <p className="mb-4">アカウントの登録には、メールアドレスが必要です。</p>
        <ButtonLink href="/register" variant="secondary">
          事業所登録・求人申込み（仮登録）
        </ButtonLink>
      </section>
    </div>
  );
}

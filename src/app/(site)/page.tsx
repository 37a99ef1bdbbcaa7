import Link from "next/link";
import { HomeHero } from "@/features/site/components/home-hero";
import { ContactDesks } from "@/features/site/components/contact-desks";
import { FAQ_EXCERPT } from "@/features/site/components/faq-items";
import { FaqList } from "@/features/site/components/faq-list";
import { MaintenanceHours } from "@/features/site/components/maintenance-hours";
import { RegistrationSteps } from "@/features/site/components/registration-steps";
import { ServiceFeatures } from "@/features/site/components/service-features";
import { ButtonLink } from "@/ui/button-link";
import { Breakable } from "@/ui/breakable";

export default function HomePage() {
  return (
    <>
      <HomeHero />

      <section aria-labelledby="features-title" className="page-width py-14 md:py-20">
        <h2 id="features-title" className="text-std-24B-150 md:text-std-32B-150">
          求人者マイページでできること
        </h2>
        <ServiceFeatures />
      </section>

      <section aria-labelledby="steps-title" className="bg-solid-gray-50">
        <div className="page-width py-14 md:py-20 lg:grid lg:grid-cols-[20rem_1fr] lg:gap-16">
          <div>
            <h2 id="steps-title" className="text-std-24B-150 md:text-std-32B-150">
              <Breakable parts={["マイページ", "開設までの", "6ステップ"]} />
            </h2>
            <p className="mt-4 mb-8">入力は途中で保存して、別の日に続けることもできます。</p>
          </div>
          <div>
            <RegistrationSteps />
            <p className="mt-10">
              <ButtonLink href="/register" size="large" className="w-full sm:w-auto">
                事業所登録・求人申込み（仮登録）
              </ButtonLink>
            </p>
          </div>
        </div>
      </section>

      <section
        aria-labelledby="faq-title"
        className="page-width py-14 md:py-20 lg:grid lg:grid-cols-[20rem_1fr] lg:gap-16"
      >
        <h2 id="faq-title" className="mb-6 text-std-24B-150 md:text-std-32B-150">
          よくあるご質問
        </h2>
        <div>
          <FaqList items={FAQ_EXCERPT} />
          <p className="mt-4">
            <Link href="/help" prefetch={false} className="link inline-flex min-h-11 items-center">
              よくあるご質問をすべて見る
            </Link>
          </p>
        </div>
      </section>

      <section aria-labelledby="contact-title" className="bg-blue-50">
        <div className="page-width py-14 md:py-20">
          <h2 id="contact-title" className="mb-6 text-std-24B-150 md:text-std-32B-150">
            お問い合わせ先
          </h2>
          <ContactDesks />
          <h3 className="mt-10 mb-2 text-std-18B-160">利用できない時間（メンテナンス）</h3>
          <MaintenanceHours />
        </div>
      </section>
    </>
  );
}

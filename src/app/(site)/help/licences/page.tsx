import type { Metadata } from "next";
import { searchLicences } from "@/domain/codes/licences";
import { GuideSearch, queryOf } from "@/features/site/components/guide-search";
import { LicenceList } from "@/features/site/components/guide-licence-list";
import { StaticPage } from "@/features/site/components/static-page";

export const metadata: Metadata = { title: "免許・資格一覧" };

type LicencesPageProps = { searchParams: Promise<{ q?: string | string[] }> };

export default async function LicencesPage({ searchParams }: LicencesPageProps) {
  const query = queryOf((await searchParams).q);
  const licences = searchLicences(query);
  return (
    <StaticPage
      title="免許・資格一覧"
      lead={
        <>
          <p>
            「仕事内容登録」の「免許・資格名」で選べる、主な免許・資格です。普通自動車運転免許が必要かどうかは、専用の項目で選べます。
          </p>
          <p className="mt-2">
            一覧にないものは、「その他の免許・資格」に名称を入力してください。表記は、本登録のときにハローワークの職員が確認します。
          </p>
        </>
      }
      trail={[{ label: "よくあるご質問", href: "/help" }]}
    >
      <GuideSearch
        action="/help/licences"
        query={query}
        found={licences.length}
        hint="免許・資格の名前や分野で検索できます。例：フォークリフト、介護、電気"
        otherwise={
          <p>短い言葉でお試しください。一覧にない免許・資格は、「その他の免許・資格」に入力できます。</p>
        }
      >
        <LicenceList licences={licences} />
      </GuideSearch>
    </StaticPage>
  );
}

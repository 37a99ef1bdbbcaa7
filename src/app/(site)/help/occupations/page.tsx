import type { Metadata } from "next";
import { searchOccupations } from "@/domain/codes/occupations";
import { GuideSearch, queryOf } from "@/features/site/components/guide-search";
import { OccupationList } from "@/features/site/components/occupation-list";
import { StaticPage } from "@/features/site/components/static-page";

export const metadata: Metadata = { title: "職業分類コード一覧" };

type OccupationsPageProps = { searchParams: Promise<{ q?: string | string[] }> };

export default async function OccupationsPage({ searchParams }: OccupationsPageProps) {
  const query = queryOf((await searchParams).q);
  const classes = searchOccupations(query);
  return (
    <StaticPage
      title="職業分類コード一覧"
      lead={
        <>
          <p>
            「仕事内容登録」の「職業分類」に入力するコードです（厚生労働省編職業分類　令和4年改定）。募集する仕事に近いものの3桁のコードを入力してください。
          </p>
          <p className="mt-2">
            正式なコードは、「009-01」のように5桁です。下2桁（小分類）は、本登録のときにハローワークの職員が仕事の内容を確認して決めますので、入力しなくてもかまいません。どれを選べばよいかわからないときは、空欄のまま進めます。
          </p>
        </>
      }
      trail={[{ label: "よくあるご質問", href: "/help" }]}
    >
      <GuideSearch
        action="/help/occupations"
        query={query}
        found={classes.length}
        hint="仕事の名前やコードで検索できます。例：トラック、ヘルパー、034"
        otherwise={
          <p>
            「経理」「配達」のような短い言葉でお試しください。見つからないときは、「職業分類」は空欄のまま進めます。
          </p>
        }
      >
        <OccupationList classes={classes} />
      </GuideSearch>
    </StaticPage>
  );
}

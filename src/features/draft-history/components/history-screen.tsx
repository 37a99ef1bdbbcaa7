import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";
import type { HistoryPage } from "../queries";
import { HistoryList } from "./history-list";

interface HistoryScreenProps {
  /** 求人仮登録 or 事業所仮登録. */
  readonly title: string;
  readonly page: HistoryPage;
  readonly path: string;
  readonly isFirst: boolean;
  /** Where the wizard is. */
  readonly backPath: string;
}

/** 変更履歴 of a draft. */
export function HistoryScreen({ title, page, path, isFirst, backPath }: HistoryScreenProps) {
  return (
    <>
      <PageHeading
        kicker={title}
        lead="だれが、いつ、どの項目を変更したかを、新しい順に表示しています。同じ人が続けて入力した変更は、まとめて表示します。変更前の「―」は、それより前の記録がないことを表します。"
      >
        変更履歴
      </PageHeading>
      <div className="flex flex-col gap-8">
        <HistoryList page={page} path={path} isFirst={isFirst} />
        <div>
          <ButtonLink href={backPath} variant="secondary">
            入力画面に戻る
          </ButtonLink>
        </div>
      </div>
    </>
  );
}

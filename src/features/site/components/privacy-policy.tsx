import { JOB_OFFER_DESK } from "@/domain/site/contact";
import { PRIVACY_VERSION } from "@/domain/site/legal-versions";
import { LegalText, type LegalSection } from "./legal-text";

/** プライバシーポリシー, section by section; the ids are unique beside those of the terms. */
export const PRIVACY_SECTIONS: readonly LegalSection[] = [
  {
    id: "privacy-principle",
    heading: "1. 基本的な考え方",
    body: (
      <p>
        求人者マイページ（以下「本サービス」といいます）では、「個人情報の保護に関する法律」（平成15年法律第57号。以下「法」といいます）その他の法令に従い、利用者の情報を、求人の受理と職業紹介に必要な範囲で取り扱います。
      </p>
    ),
  },
  {
    id: "privacy-collected",
    heading: "2. 取得する情報",
    body: (
      <>
        <p>本サービスでは、次の情報を取得します。</p>
        <ul>
          <li>
            アカウントの情報：メールアドレス、パスワード、「プライバシーポリシー」「利用規約」に同意した日時と版。パスワードは、元に戻せない形に変換して保存します。職員も見ることができません。
          </li>
          <li>
            事業所の情報：事業所番号、事業所名、法人番号、所在地、代表者の役職・氏名、従業員数、事業内容など、事業所登録で入力された情報
          </li>
          <li>
            求人の情報：仕事の内容、賃金、労働時間などの労働条件、採用担当者の氏名・電話番号・メールアドレスなど、求人の申込みで入力された情報
          </li>
          <li>手続きの記録：登録、保存、仮登録、審査などの操作の日時と内容</li>
          <li>通信の記録：接続元のIPアドレス、接続の日時、ブラウザの種類</li>
        </ul>
      </>
    ),
  },
  {
    id: "privacy-purpose",
    heading: "3. 利用の目的",
    body: (
      <>
        <p>取得した情報は、次の目的に限って利用します。</p>
        <ul>
          <li>アカウントの登録、ログインの確認、手続きに関するご連絡</li>
          <li>事業所登録と求人の申込みの内容の確認、受理、求人票の作成</li>
          <li>職業安定法にもとづく職業紹介と、求人情報の公開</li>
          <li>求人の内容についての、職員からのお問い合わせや修正のお願い</li>
          <li>不正な利用の防止、障害の調査、本サービスの安全な運営</li>
          <li>個人や事業所を特定できない形にした統計の作成</li>
        </ul>
      </>
    ),
  },
  {
    id: "privacy-publication",
    heading: "4. 公開される情報",
    body: (
      <>
        <p>
          受理された求人の情報は、求人の申込みで選ばれた公開範囲に従って、求職者などに公開します。採用担当者の氏名や電話番号など、個人を特定できる情報が公開の対象になることがあります。
        </p>
        <p>
          公開の範囲と対象となる項目は、<a href="/help/disclosure">公開範囲について</a>をご覧ください。
        </p>
      </>
    ),
  },
  {
    id: "privacy-provision",
    heading: "5. 第三者への提供",
    body: (
      <>
        <p>次の場合を除き、取得した情報を利用の目的以外のために提供しません。</p>
        <ul>
          <li>法令にもとづく場合</li>
          <li>ご本人の同意がある場合</li>
          <li>
            求人の申込みで、地方自治体・地方版ハローワークや民間人材ビジネスへの求人情報の提供を希望された場合（
            <a href="/help/information-provision">求人情報提供について</a>）
          </li>
          <li>その他、法第69条で認められる場合</li>
        </ul>
      </>
    ),
  },
  {
    id: "privacy-browser",
    heading: "6. ブラウザに保存する情報",
    body: (
      <>
        <p>
          本サービスは、ログインの状態を保つため、また登録の手続きを続けられるようにするために、Cookie（クッキー）を使います。広告や、他のサイトをまたいだ追跡のためには使いません。
        </p>
        <p>
          入力の途中で通信が切れたときに備え、まだ送信できていない入力内容を、お使いのブラウザのタブに一時的に保存します。送信が済んだとき、またはログアウトしたときに消去します。
        </p>
      </>
    ),
  },
  {
    id: "privacy-retention",
    heading: "7. 保存する期間と消去",
    body: (
      <>
        <p>
          アカウント登録を完了した日の翌日から14日以内に本登録の手続きが完了しない場合は、アカウント（メールアドレスとパスワード）を無効にし、入力されたデータを自動で消去します。
        </p>
        <p>
          本登録が完了した事業所と求人の情報は、行政文書の管理に関する法令の定めに従って保存し、期間が過ぎたあとに廃棄します。
        </p>
      </>
    ),
  },
  {
    id: "privacy-safety",
    heading: "8. 安全のための措置",
    body: (
      <p>
        情報の漏えい、滅失、毀損を防ぐため、通信の暗号化、アクセスできる職員の限定、操作の記録、一定の時間操作がないときの接続の解除など、必要な措置を講じます。運営の一部を委託するときは、委託先を適切に監督します。
      </p>
    ),
  },
  {
    id: "privacy-request",
    heading: "9. 開示・訂正・利用停止の請求",
    body: (
      <p>
        ご自身に関する情報については、法第76条、第90条、第98条の定めにより、開示、訂正、利用停止を請求できます。手続きは、事業所の所在地を管轄するハローワークにお尋ねください。
      </p>
    ),
  },
  {
    id: "privacy-contact",
    heading: "10. お問い合わせ",
    body: (
      <p>
        このプライバシーポリシーについてのお問い合わせは、{JOB_OFFER_DESK.name}（電話 {JOB_OFFER_DESK.phone}、
        {JOB_OFFER_DESK.hours}）で受け付けています。{JOB_OFFER_DESK.closed}。
      </p>
    ),
  },
  {
    id: "privacy-change",
    heading: "11. 変更",
    body: (
      <p>
        このプライバシーポリシーを変更するときは、変更の内容と適用を始める日を、あらかじめ本サービスに掲載します。
      </p>
    ),
  },
];

/** The whole policy with its version. */
export function PrivacyPolicy({ headingLevel }: { headingLevel?: 2 | 3 }) {
  return <LegalText sections={PRIVACY_SECTIONS} version={PRIVACY_VERSION} headingLevel={headingLevel} />;
}

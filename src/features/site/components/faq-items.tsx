import type { ReactNode } from "react";
import { HELP_DESK, JOB_OFFER_DESK } from "@/domain/site/contact";
import { MaintenanceHours } from "./maintenance-hours";

export type FaqItem = {
  /** Fragment of the address of the answer. */
  id: string;
  question: string;
  answer: ReactNode;
};

export type FaqGroup = { id: string; title: string; items: readonly FaqItem[] };

const registration: FaqGroup = {
  id: "registration",
  title: "アカウントの登録",
  items: [
    {
      id: "what-you-need",
      question: "登録には何が必要ですか",
      answer: (
        <p>
          メールを受信できるメールアドレスをご用意ください。過去にハローワークに求人を申し込んだことがある場合は、事業所番号（4けた-6けた-1けた）があると、事業所情報の入力を省けます。
        </p>
      ),
    },
    {
      id: "no-mail",
      question: "「アカウント仮登録完了通知」のメールが届きません",
      answer: (
        <>
          <p>
            迷惑メールのフォルダーに入っていないか、メールアドレスに間違いがないかをご確認ください。受信を制限している場合は、本サービスからのメールを受信できるように設定してください。
          </p>
          <p>
            届かないときは、<a href="/register">アカウント登録</a>
            の画面で、もう一度メールアドレスを入力してください。新しい認証キーをお送りします。前の認証キーは使えなくなります。
          </p>
        </>
      ),
    },
    {
      id: "key-expired",
      question: "認証キーが使えません",
      answer: (
        <p>
          認証キーは、メールの送信から60分間使えます。また、5回間違えると使えなくなります。どちらの場合も、
          <a href="/register">アカウント登録</a>
          の画面でもう一度メールアドレスを入力し、新しい認証キーを受け取ってください。
        </p>
      ),
    },
    {
      id: "left-registration",
      question: "パスワードを登録する前に、画面を閉じてしまいました",
      answer: (
        <p>
          認証キーの有効期間内であれば、続けられます。同じブラウザでは、
          <a href="/register/password">パスワード登録</a>
          の画面から続けられます。別のブラウザや別の機器では、メールに書かれたリンクを開いてください。
        </p>
      ),
    },
    {
      id: "password-rule",
      question: "パスワードの決まりを教えてください",
      answer: (
        <p>
          8文字以上64文字以内で、英字と数字をどちらも入れてください。メールアドレスと同じもの、よく使われていて推測されやすいものは登録できません。入力した文字は、入力欄の横のボタンで確かめられます。
        </p>
      ),
    },
    {
      id: "deadline",
      question: "いつまでに手続きを終えればよいですか",
      answer: (
        <>
          <p>
            アカウント登録を完了した日の翌日から14日以内に、仮登録とハローワークでの本登録を終えてください。14日目が閉庁日（土曜日・日曜日・祝日・年末年始）にあたるときは、その前の開庁日までにお越しください。期限の日付は、登録完了の画面と、ログインした後の画面に表示しています。
          </p>
          <p>
            期限を過ぎると、アカウントは無効になり、入力したデータは自動で消去されます。その場合は、はじめからアカウント登録をしてください。
          </p>
        </>
      ),
    },
  ],
};

const posting: FaqGroup = {
  id: "posting",
  title: "事業所・求人の入力",
  items: [
    {
      id: "establishment-number",
      question: "事業所番号がわかりません",
      answer: (
        <p>
          以前の求人票の「求人事業所」の欄に印刷されています。見当たらないときは、事業所の所在地を管轄するハローワークへお問い合わせください（
          {JOB_OFFER_DESK.name}　電話 {JOB_OFFER_DESK.phone}）。
        </p>
      ),
    },
    {
      id: "pause",
      question: "入力を中断して、あとから続けられますか",
      answer: (
        <>
          <p>
            はい。入力した内容は自動で保存されます。「一時保存」を押すと、いつまで保存されるかを確かめられます。登録の期限までは、いつでも再開できます。
          </p>
          <p>
            ログインすると、最後に作業していた画面から再開します。パソコンで始めて、スマートフォンで続けることもできます。
          </p>
        </>
      ),
    },
    {
      id: "going-back",
      question: "前の画面に戻ると、先の画面の入力は消えますか",
      answer: (
        <p>
          消えません。「前へ戻る」や画面上部のステップから前の画面に戻って保存しても、先の画面に入力した内容はそのまま残ります。
        </p>
      ),
    },
    {
      id: "half-width",
      question: "全角と半角は、どのように入力すればよいですか",
      answer: (
        <>
          <p>
            どちらで入力しても構いません。項目に合わせて自動で直します。たとえば、数字の項目に全角で「１２３」と入力すると「123」に、文章の項目に半角で入力した英数字や半角カタカナは全角になります。「㈱」「①」などの文字は、「（株）」のような一般的な文字に直します。
          </p>
          <p>直したときは、その場でお知らせします。「元に戻す」を押すと、入力した文字に戻ります。</p>
        </>
      ),
    },
    {
      id: "grid",
      question: "文字数は足りているのに、行数を超えていると表示されます",
      answer: (
        <p>
          求人票に印刷するときの1行の文字数と行数が決まっているためです。途中で改行すると、その行の残りは空白になります。入力欄の下の表示で、求人票での改行の位置と、はみ出した部分を確かめられます。改行を減らすか、文章を短くしてください。
        </p>
      ),
    },
    {
      id: "red-orange",
      question: "赤いメッセージとオレンジのメッセージは、何が違いますか",
      answer: (
        <ul>
          <li>赤いメッセージ（エラー）は、入力の誤りや不足です。直すと、次の画面へ進めます。</li>
          <li>
            オレンジのメッセージ（確認）は、見直していただきたい項目です。内容に問題がなければ、そのままもう一度「次へ進む」を押すと進めます。
          </li>
        </ul>
      ),
    },
    {
      id: "two-people",
      question: "2つの画面で同時に入力しても大丈夫ですか",
      answer: (
        <p>
          別々の項目であれば、どちらの入力も保存されます。同じ項目を違う内容に変えたときは、画面でお知らせしますので、どちらを残すかを選んでください。
        </p>
      ),
    },
    {
      id: "preview",
      question: "求人票がどのように見えるかを、先に確かめられますか",
      answer: (
        <p>
          はい。「8.
          選考方法」の画面の「仮求人票を表示」を押すと、別の画面に仮求人票を表示します。印刷もできます。求人番号や受付年月日は、受理されたあとに決まるため、空欄になっています。
        </p>
      ),
    },
  ],
};

const acceptance: FaqGroup = {
  id: "acceptance",
  title: "仮登録のあと",
  items: [
    {
      id: "visit",
      question: "ハローワークの窓口に行く必要はありますか",
      answer: (
        <>
          <p>
            次のいずれかに当てはまるときは、仮登録のあとに、事業所の所在地を管轄するハローワークにお越しください。
          </p>
          <ul>
            <li>初めて、マイページを通じて求人を申し込むとき</li>
            <li>初めて、障害者専用求人を申し込むとき</li>
            <li>初めて、トライアル雇用求人を申し込むとき</li>
            <li>初めて、障害者トライアル雇用求人を申し込むとき</li>
            <li>過去1年間に、求人を申し込んでいないとき</li>
            <li>派遣・請負の求人を申し込むとき</li>
          </ul>
          <p>
            このほかにも、来所をお願いする場合があります。お越しいただくハローワークと期限、お持ちいただくものは、求人仮登録完了の画面に表示します。
          </p>
        </>
      ),
    },
    {
      id: "nearest-office",
      question: "近くのハローワークで手続きできますか",
      answer: (
        <p>
          本登録の手続きは、事業所の所在地を管轄するハローワークで行います。管轄は
          <a href="/offices">所在地情報</a>でご確認ください。
        </p>
      ),
    },
    {
      id: "returned",
      question: "修正依頼が届きました",
      answer: (
        <p>
          ログインすると、修正していただきたい項目のある画面が開き、項目の横にハローワークからのコメントが表示されます。直したら、もう一度「完了」まで進んで送信してください。修正していない項目は、入力し直す必要はありません。
        </p>
      ),
    },
    {
      id: "when-published",
      question: "求人は、いつ公開されますか",
      answer: (
        <p>
          ハローワークが内容を確認し、受理（本登録）したあとに、選んだ公開範囲に従って公開されます。本登録が完了すると、マイページとメールでお知らせします。仮登録だけでは公開されません。
        </p>
      ),
    },
    {
      id: "change-after",
      question: "「完了」を押したあとに、間違いに気づきました",
      answer: (
        <p>
          {JOB_OFFER_DESK.name}（電話 {JOB_OFFER_DESK.phone}
          ）へご連絡ください。求人仮登録完了の画面に表示された受付番号をお伝えいただくと、早くご案内できます。
        </p>
      ),
    },
  ],
};

const login: FaqGroup = {
  id: "login",
  title: "ログイン・ログアウト",
  items: [
    {
      id: "timeout",
      question: "「ログイン情報が失われたか、ログインされていません」と表示されます",
      answer: (
        <p>
          50分以上操作がないと、安全のため接続を自動で解除します。その場でもう一度ログインすると、続きから入力できます。入力した内容は失われません。
        </p>
      ),
    },
    {
      id: "logout",
      question: "ログアウトの方法を教えてください",
      answer: (
        <>
          <p>トップページが表示されたら、ログアウトは完了です。</p>
          <ul>
            <li>パソコン：画面上部の「ログアウト」を押します。</li>
            <li>
              スマートフォン：画面上部の「メニュー」を押し、表示されたメニューの「ログアウト」を押します。
            </li>
          </ul>
        </>
      ),
    },
    {
      id: "login-fails",
      question: "ログインできません",
      answer: (
        <p>
          メールアドレスとパスワードに間違いがないか、英字の大文字と小文字が合っているかをご確認ください。何度か間違えると、次に試せるまで少し時間がかかります。しばらく待ってからお試しください。登録の期限を過ぎたアカウントでは、ログインできません。
        </p>
      ),
    },
    {
      id: "forgot-id",
      question: "ID（メールアドレス）を忘れてしまいました",
      answer: <p>ご利用のハローワークにお越しのうえ、ご確認ください。</p>,
    },
    {
      id: "forgot-password",
      question: "パスワードを忘れてしまいました",
      answer: (
        <p>
          パスワードは元に戻せない形で保存しているため、職員もお答えできません。{HELP_DESK.name}（電話{" "}
          {HELP_DESK.phone}）へご相談ください。
        </p>
      ),
    },
  ],
};

const service: FaqGroup = {
  id: "service",
  title: "利用できる時間・環境",
  items: [
    {
      id: "maintenance",
      question: "利用できない時間はありますか",
      answer: (
        <>
          <p>次の時間は、メンテナンスのためサービスを停止します。それ以外は、24時間利用できます。</p>
          <MaintenanceHours />
        </>
      ),
    },
    {
      id: "smartphone",
      question: "スマートフォンでも利用できますか",
      answer: <p>はい。パソコン、タブレット、スマートフォンの、どの画面でも同じ手続きができます。</p>,
    },
  ],
};

export const FAQ_GROUPS: readonly FaqGroup[] = [registration, posting, acceptance, login, service];

/** The questions that the top page answers itself. */
export const FAQ_EXCERPT: readonly FaqItem[] = [
  ...registration.items.filter((item) => item.id === "what-you-need" || item.id === "deadline"),
  ...posting.items.filter((item) => item.id === "pause" || item.id === "half-width"),
  ...acceptance.items.filter((item) => item.id === "visit"),
];

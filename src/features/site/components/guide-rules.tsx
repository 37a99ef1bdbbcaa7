import type { ReactNode } from "react";
import { type FieldWriting, normalise } from "@/domain/text/normalise";
import { Table } from "@/ui/table";
import { NecessityMark } from "./guide-item";

export type GuideRule = { id: string; title: string; body: ReactNode; after?: ReactNode };

const MARKS = [
  {
    necessity: "required",
    text: "必ず入力します。「条件」があるときは、その条件にあてはまる場合に必ず入力します。",
  },
  {
    necessity: "conditional",
    text: "「必須の条件」にあてはまる場合は必ず、それ以外は可能な範囲で入力します。",
  },
  { necessity: "optional", text: "可能な範囲で入力します。空欄でも次の画面へ進めます。" },
  { necessity: "automatic", text: "ほかの項目から自動で計算します。入力は不要です。" },
  { necessity: "shownOnly", text: "登録済みの内容を表示します。この画面では変更できません。" },
  { necessity: "office", text: "本登録のときにハローワークの職員が入力します。" },
] as const;

const CORRECTIONS: readonly { typed: string; field: string; writing: FieldWriting }[] = [
  { typed: "１２３", field: "数字の項目", writing: "integer" },
  { typed: "￥250,000", field: "金額の項目", writing: "yen" },
  { typed: "ABCﾎﾃﾙ", field: "文章の項目", writing: "text" },
  { typed: "㈱あおば　①　℡", field: "文章の項目", writing: "text" },
  { typed: "はるかぜ", field: "カナの項目", writing: "kana" },
  { typed: "3270000", field: "郵便番号", writing: "postalCode" },
];

/** What holds on every screen of both procedures. */
export const GUIDE_RULES: readonly GuideRule[] = [
  {
    id: "rules",
    title: "項目の印",
    body: <p>項目の名前の横に、入力が必要かどうかを示す印があります。</p>,
    after: (
      <Table
        caption="項目の印と、その意味"
        captionHidden
        className="mt-4"
        columns={[
          { key: "mark", header: "印", rowHeader: true, className: "md:w-[28%]" },
          { key: "text", header: "意味" },
        ]}
        rows={MARKS.map(({ necessity, text }) => ({
          key: necessity,
          cells: { mark: <NecessityMark necessity={necessity} />, text },
        }))}
      />
    ),
  },
  {
    id: "width",
    title: "全角と半角",
    body: (
      <>
        <p>
          どちらで入力してもかまいません。入力欄から離れたときに、項目に合わせて自動で直します。直したときは、入力欄の下でお知らせします。「元に戻す」を押すと、入力した文字に戻ります。
        </p>
        <p>
          絵文字など、求人票に印字できない文字があるときは、その文字をお知らせしますので、別の文字に変えてください。
        </p>
      </>
    ),
    after: (
      <Table
        caption="自動で直す例"
        className="mt-4"
        columns={[
          { key: "typed", header: "入力", rowHeader: true, className: "md:w-[38%]" },
          { key: "field", header: "項目" },
          { key: "becomes", header: "直したあと" },
        ]}
        rows={CORRECTIONS.map(({ typed, field, writing }) => ({
          key: typed,
          cells: { typed, field, becomes: normalise(typed, writing).value },
        }))}
      />
    ),
  },
  {
    id: "lines",
    title: "行数と文字数",
    body: (
      <>
        <p>
          「全角30文字×12行まで」のような文章の項目は、求人票に印刷するときの1行の文字数と行数が決まっています。入力欄の下に、使った行数を表示します。「求人票での改行を見る」を押すと、求人票と同じ改行の位置と、はみ出した行を確かめられます。
        </p>
        <ul>
          <li>改行すると、その行の残りは空白になります。行が足りないときは、改行を減らしてください。</li>
          <li>
            「、」や「。」が行の初めにこないように、改行の位置を調整します。そのため、1行に入る文字が少なくなることがあります。
          </li>
        </ul>
      </>
    ),
  },
  {
    id: "messages",
    title: "赤とオレンジのメッセージ",
    body: (
      <>
        <p>「次へ進む」「完了」を押すと、その画面の内容を確認します。</p>
        <ul>
          <li>
            赤いメッセージ（エラー）：入力の誤りや不足です。直すと次の画面へ進めます。メッセージを押すと、その項目に移動します。
          </li>
          <li>
            オレンジのメッセージ（確認）：見直していただきたい項目です。内容に問題がなければ、そのままもう一度押すと進めます。内容を変えたときは、改めて確認します。
          </li>
        </ul>
        <p>赤いメッセージがあるときは、先に赤いメッセージだけを表示します。</p>
      </>
    ),
  },
  {
    id: "saving",
    title: "保存と再開",
    body: (
      <>
        <ul>
          <li>
            入力した内容は、自動で保存します。画面の下に「保存しました」と時刻を表示します。通信が切れているときは、つながったあとに保存します。
          </li>
          <li>前の画面に戻っても、ほかの画面に入力した内容は消えません。</li>
          <li>
            中断するときは「一時保存」を押してください。必須の項目が空欄でも保存できます。いつまで保存されるかを表示します。
          </li>
          <li>ログインすると、最後に作業していた画面から再開します。ほかの機器でも続きから入力できます。</li>
          <li>
            同じ項目を2つの画面や2人で同時に変えたときは、両方の内容を表示しますので、どちらを残すかを選んでください。
          </li>
          <li>50分以上操作がないと、接続を解除します。もう一度ログインすると、続きから入力できます。</li>
        </ul>
        <p>
          仮登録と、ハローワークでの本登録には期限があります。
          <a href="/help#deadline">いつまでに手続きを終えればよいですか</a>をご覧ください。
        </p>
      </>
    ),
  },
];

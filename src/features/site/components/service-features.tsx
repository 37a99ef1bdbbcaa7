const FEATURES = [
  {
    title: "求人の申込み",
    body: "事業所の登録と求人の申込みを、24時間いつでもできます。8つの画面に沿って入力するだけで、求人票に必要な項目がそろいます。",
  },
  {
    title: "途中で保存、どこからでも再開",
    body: "入力した内容は自動で保存されます。ログインすると、最後に作業していた画面から続けられます。",
  },
  {
    title: "入力しながら確認",
    body: "最低賃金や休憩時間など、法令に関わる項目をその場で確認します。全角と半角は、自動で直します。",
  },
  {
    title: "仮求人票の表示",
    body: "送信する前に、求人票がどのように見えるかを確かめられます。印刷もできます。",
  },
  {
    title: "ハローワークからのお知らせ",
    body: "修正のお願いや本登録の完了を、マイページとメールでお知らせします。直す項目は、画面の中で示します。",
  },
  {
    title: "公開範囲の選択",
    body: "求人情報と事業所名をどこまで公開するかを、4つの中から選べます。",
  },
] as const;

/** What one can do here. Only what is there: a new ability of the service gets its line when it opens. */
export function ServiceFeatures() {
  return (
    <ul className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {FEATURES.map((feature) => (
        <li key={feature.title} className="border-blue-900 border-t-4 pt-4">
          <h3 className="text-std-20B-150">{feature.title}</h3>
          <p className="mt-2">{feature.body}</p>
        </li>
      ))}
    </ul>
  );
}

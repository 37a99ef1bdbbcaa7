import type { Metadata } from "next";
import { JOB_OFFER_DESK } from "@/domain/site/contact";
import { Breadcrumb } from "@/ui/breadcrumb";
import { PrintButton } from "@/ui/print-button";

export const metadata: Metadata = { title: "求人情報提供のリーフレット（非同意書）" };

const POINTS = [
  {
    title: "何を提供しますか",
    body: "ハローワークが受理した求人の情報（求人票に記載された内容）です。公開希望で1または2を選んだ求人に限ります。",
  },
  {
    title: "だれに提供しますか",
    body: "無料の職業紹介を行う地方自治体（地方版ハローワーク）と、職業安定法による許可を受け、または届出をして職業紹介を行う民間人材ビジネスです。",
  },
  {
    title: "何のために使われますか",
    body: "提供を受けた機関が、自らの求職者に職業を紹介するために使います。",
  },
  {
    title: "いつまで提供しますか",
    body: "求人が有効な間です。求人が無効になったとき、または取り消されたときは、提供を終えます。",
  },
  {
    title: "採用の義務はありますか",
    body: "ありません。紹介を受けるかどうか、採用するかどうかは、事業主の方が決められます。",
  },
  {
    title: "費用はかかりますか",
    body: "提供そのものに費用はかかりません。民間人材ビジネスの紹介で採用すると、手数料がかかることがあります。紹介を受ける前に、その事業者にご確認ください。",
  },
] as const;

const FORM_LINES = [
  "記入日",
  "事業所番号",
  "事業所名",
  "職種（求人番号）",
  "記入者の氏名",
  "電話番号",
] as const;

export default function LeafletPage() {
  return (
    <div className="page-width pt-4 pb-16 md:pb-24 print:p-0">
      <Breadcrumb
        items={[
          { label: "トップ", href: "/" },
          { label: "求人情報提供について", href: "/help/information-provision" },
          { label: "リーフレット（非同意書）" },
        ]}
      />
      <PrintButton className="mt-4">このリーフレットを印刷する</PrintButton>
      <article className="mx-auto mt-6 max-w-[52rem] rounded-16 border border-solid-gray-420 p-5 md:p-12 print:m-0 print:max-w-none print:border-0 print:p-0">
        <p className="text-std-16B-170 text-blue-900 print:text-black">求人を申し込む事業主の方へ</p>
        <h1 className="mt-1 text-std-24B-150 md:text-std-32B-150">
          求人情報を、地方自治体と民間人材ビジネスに提供します
        </h1>
        <p className="mt-4">
          ハローワークでは、求人がより多くの求職者の目にふれるように、受理した求人の情報を、職業紹介を行う地方自治体と民間人材ビジネスにオンラインで提供しています。次の内容をご確認のうえ、求人の申込みの画面で同意してください。
        </p>
        <dl className="mt-6 grid gap-x-8 gap-y-5 sm:grid-cols-2 print:grid-cols-2">
          {POINTS.map((point) => (
            <div key={point.title} className="break-inside-avoid border-blue-900 border-l-4 pl-4">
              <dt className="font-bold text-solid-gray-900">{point.title}</dt>
              <dd className="mt-1">{point.body}</dd>
            </div>
          ))}
        </dl>
        <h2 className="mt-8 text-std-20B-150">提供を希望しないとき</h2>
        <p className="mt-2">
          求人の申込みの「求人区分等登録」の画面で、「オンライン提供を不可とする機関」にチェックをつけてください。画面で申し込めないときは、非同意書に記入して、窓口にお出しください。提供の希望は、あとから変えることができます。
        </p>
        <p className="mt-2">
          お問い合わせ：{JOB_OFFER_DESK.name}　電話 {JOB_OFFER_DESK.phone}（{JOB_OFFER_DESK.hours}）
        </p>

        <section
          aria-labelledby="refusal-title"
          className="mt-10 break-inside-avoid border-solid-gray-600 border-t-2 border-dashed pt-6 print:mt-0 print:break-before-page print:border-0"
        >
          <h2 id="refusal-title" className="text-center text-std-22B-150">
            求人情報のオンライン提供に関する非同意書
          </h2>
          <p className="mt-4">
            ハローワークに申し込んだ求人の情報について、次の機関へのオンラインでの提供に同意しません（あてはまる□に印をつけてください）。
          </p>
          <ul className="mt-3 flex flex-wrap gap-x-10 gap-y-2">
            <li>□ 民間人材ビジネス</li>
            <li>□ 地方自治体（地方版ハローワーク）</li>
          </ul>
          <dl className="mt-5">
            {FORM_LINES.map((line) => (
              <div key={line} className="flex min-h-12 items-end gap-4 border-solid-gray-600 border-b pb-1">
                <dt className="w-40 shrink-0">{line}</dt>
                <dd className="grow">
                  <span className="sr-only">（記入欄）</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </article>
    </div>
  );
}

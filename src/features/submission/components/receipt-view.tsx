import { COUNTER_VISIT_PLACE } from "@/domain/office/counter-visit";
import { DOCUMENTS_NOTE } from "@/domain/office/registration-documents";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { PaperLink } from "@/features/papers/components/paper-link";
import { formatDate, formatDateTime } from "@/lib/jst";
import { DescriptionList } from "@/ui/description-list";
import { NotificationBanner } from "@/ui/notification-banner";
import type { Receipt } from "../queries";

/** After handing in: the receipt number, where to go until when, what to bring, what happens next. */
export function ReceiptView({ receipt, pdfPath }: { receipt: Receipt; pdfPath: string }) {
  const { office, reasons, bring, withPosting } = receipt;
  const visit = reasons.length > 0;
  return (
    <div className="flex flex-col gap-10">
      <NotificationBanner kind="success" title={`受付番号　${formatReceiptNumber(receipt.receiptNumber)}`}>
        <p>
          {formatDateTime(receipt.submittedAt)}に、{withPosting ? "求人情報" : "事業所情報"}
          をハローワークに送信しました。窓口や電話では、この受付番号をお伝えください。
        </p>
      </NotificationBanner>
      <p>
        <PaperLink href={pdfPath}>仮登録受付票を印刷</PaperLink>
      </p>
      {visit && (
        <section aria-labelledby="visit-title" className="flex flex-col gap-4">
          <h2 id="visit-title" className="text-std-24B-150">
            ハローワークの窓口にお越しください
          </h2>
          <p className="text-measure">
            <strong>{formatDate(receipt.visitBy)}まで</strong>に、窓口で本登録の手続きをしてください。
            {COUNTER_VISIT_PLACE}
          </p>
          <ul className="text-measure list-disc pl-6">
            {reasons.map((reason) => (
              <li key={reason.id}>{reason.sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {office && (
        <section aria-labelledby="office-title" className="flex flex-col gap-3">
          <h2 id="office-title" className="text-std-24B-150">
            管轄のハローワーク
          </h2>
          <DescriptionList
            items={[
              { term: "名称", description: office.name },
              {
                term: "所在地",
                description: office.address ? (
                  <>
                    {office.postalCode && `〒${office.postalCode}　`}
                    {office.address}
                  </>
                ) : (
                  office.note
                ),
              },
              ...(office.phone
                ? [
                    {
                      term: "電話番号",
                      description: (
                        <a className="link" href={`tel:${office.phone}`}>
                          {office.phone}
                        </a>
                      ),
                    },
                  ]
                : []),
              { term: "開庁時間", description: `${office.hours}（土・日・祝日・年末年始を除く）` },
            ]}
          />
        </section>
      )}
      {visit && (
        <section aria-labelledby="bring-title" className="flex flex-col gap-3">
          <h2 id="bring-title" className="text-std-24B-150">
            お持ちいただくもの
          </h2>
          <ul className="text-measure list-disc pl-6">
            {bring.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
          <p className="text-measure text-solid-gray-700">{DOCUMENTS_NOTE}</p>
        </section>
      )}
      <section aria-labelledby="next-title" className="flex flex-col gap-3">
        <h2 id="next-title" className="text-std-24B-150">
          このあとの流れ
        </h2>
        <ol className="text-measure list-decimal pl-6">
          <li>
            ハローワークが内容を確認します。修正をお願いする場合は、マイページとメールでお知らせします。
          </li>
          {visit && <li>窓口で、来所した方と事業所の確認をします。</li>}
          <li>
            確認と本登録が終わると、マイページとメールでお知らせします。
            {withPosting && "求人はそのあと公開されます。"}
          </li>
        </ol>
      </section>
    </div>
  );
}

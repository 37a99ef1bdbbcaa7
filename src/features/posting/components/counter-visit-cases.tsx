/** When a posting is finally registered only at the counter (manual chapter 4 ①). */
export function CounterVisitCases() {
  return (
    <section aria-labelledby="visit-title" className="text-measure flex flex-col gap-3">
      <h2 id="visit-title" className="text-std-24B-150">
        窓口での手続きが必要な場合
      </h2>
      <p>
        次のいずれかに当てはまる場合は、求人仮登録の後、事業所の所在地を管轄するハローワークにお越しいただき、窓口で求人本登録の手続きをしてください。
      </p>
      <ul className="list-disc pl-6">
        <li>初めてマイページを通じてハローワークに求人を申し込む場合（※）</li>
        <li>初めてハローワークに障害者専用求人を申し込む場合（※）</li>
        <li>初めてハローワークにトライアル雇用求人を申し込む場合（※）</li>
        <li>初めてハローワークに障害者（短時間）トライアル雇用求人を申し込む場合（※）</li>
        <li>過去1年間、ハローワークに求人を申し込んでいない場合</li>
        <li>派遣・請負求人を申し込む場合</li>
      </ul>
      <p className="text-solid-gray-700">
        （※）2020年1月以降に申し込んだことがあるかどうかで判断します。このほか、個別にハローワークからご連絡して、お越しいただくことがあります。
      </p>
    </section>
  );
}

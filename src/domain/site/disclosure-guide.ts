/** What each kind of viewer sees under each disclosure choice, as the guide 公開範囲について explains it. */
export type DisclosureGuideRow = {
  /** The choice's number on the screen, 1 to 4. */
  readonly choice: 1 | 2 | 3 | 4;
  readonly label: string;
  /** Anyone on the internet. */
  readonly anyone: string;
  /** A Hello Work job seeker who has identified himself. */
  readonly seeker: string;
  /** A job seeker at the counter, with staff. */
  readonly counter: string;
  /** Online provision and オンライン自主応募. */
  readonly online: string;
};

export const DISCLOSURE_GUIDE: readonly DisclosureGuideRow[] = [
  {
    choice: 1,
    label: "事業所名等を含む求人情報を公開する",
    anyone: "事業所名等を含む、すべての項目が見られます",
    seeker: "事業所名等を含む、すべての項目が見られます",
    counter: "すべての項目をご案内します",
    online: "選べます",
  },
  {
    choice: 2,
    label: "ハローワークの求職者に限定し、事業所名等を含む求人情報を公開する",
    anyone: "求人情報は見られますが、事業所を特定できる項目は空欄になります",
    seeker: "事業所名等を含む、すべての項目が見られます",
    counter: "すべての項目をご案内します",
    online: "選べます",
  },
  {
    choice: 3,
    label: "事業所名等を含まない求人情報を公開する",
    anyone: "求人情報は見られますが、事業所を特定できる項目は空欄になります",
    seeker: "求人情報は見られますが、事業所を特定できる項目は空欄になります",
    counter: "相談・紹介のときに限り、職員がすべての項目をご案内できます",
    online: "選べません",
  },
  {
    choice: 4,
    label: "求人情報を公開しない",
    anyone: "見られません",
    seeker: "見られません",
    counter: "職員を通じてのみご案内します",
    online: "選べません",
  },
];

/** Items that identify the establishment and are left blank where its name is not shown. */
export const IDENTIFYING_ITEMS: readonly string[] = [
  "事業所番号、事業所名（カナを含みます）、法人番号",
  "事業所の所在地（郵便番号を含みます）、地図、ホームページ",
  "代表者の役職・氏名",
  "就業場所の市区町村より先の住所、郵便番号、最寄り駅",
  "選考場所、応募書類の郵送先",
  "採用担当者の課係名・役職名、氏名、電話番号、FAX、Eメール",
  "画像、支店・営業所、主要取引先、関連会社など、事業所を特定できるPR情報",
];

/** Items that stay visible even where the establishment's name is not shown. */
export const VISIBLE_ITEMS: readonly string[] = [
  "職種、仕事の内容、雇用形態、賃金・手当、労働時間、休日などの労働条件",
  "就業場所の都道府県・市区町村",
  "産業分類、事業内容、会社の特長、従業員数、設立年、資本金",
  "応募の条件、選考の方法、採用人数",
];

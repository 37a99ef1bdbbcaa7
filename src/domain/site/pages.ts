export type SitePage = { label: string; href: string; about?: string };

/** Guides for filling in establishment and posting; the screens link to them. */
export const HELP_PAGES: readonly SitePage[] = [
  {
    label: "事業所・求人情報の入力方法",
    href: "/help/guide",
    about: "画面ごとの項目の書き方、選択肢、文字数と、入力の共通の決まり",
  },
  {
    label: "公開範囲について",
    href: "/help/disclosure",
    about: "求人情報と事業所名を、だれに見せるかの選び方",
  },
  {
    label: "求人情報提供について",
    href: "/help/information-provision",
    about: "地方自治体・民間人材ビジネスへの提供の希望と、リーフレット",
  },
  {
    label: "労働時間に関する解説",
    href: "/help/working-time",
    about: "変形労働時間制、フレックスタイム制、休憩、36協定、年次有給休暇など",
  },
  {
    label: "職業分類コード一覧",
    href: "/help/occupations",
    about: "「職業分類」に入力するコードの一覧と検索",
  },
  {
    label: "免許・資格一覧",
    href: "/help/licences",
    about: "「免許・資格名」で選べる主な免許・資格の一覧と検索",
  },
];

/** Every page that can be reached without logging in, as the site map lists it. */
export const SITE_MAP: readonly { title: string; pages: readonly SitePage[] }[] = [
  {
    title: "求人の申込み",
    pages: [
      { label: "トップ", href: "/" },
      { label: "事業所登録・求人申込み（仮登録）", href: "/register" },
      { label: "ログイン", href: "/login" },
    ],
  },
  {
    title: "ご案内",
    pages: [{ label: "よくあるご質問", href: "/help" }, ...HELP_PAGES],
  },
  {
    title: "窓口",
    pages: [
      { label: "お問い合わせ先", href: "/contact" },
      { label: "所在地情報", href: "/offices" },
    ],
  },
  {
    title: "このサイトについて",
    pages: [
      { label: "サイトポリシー", href: "/legal/site-policy" },
      { label: "プライバシーポリシー", href: "/legal/privacy" },
      { label: "利用規約", href: "/legal/terms" },
      { label: "リンク集", href: "/links" },
    ],
  },
];

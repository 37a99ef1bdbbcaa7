/** A referral of the demo data: the letter that an office writes for an applicant. Nothing stores referrals yet. */
export const demoReferral = {
  number: "0904-2026-001234",
  referredOn: "令和8年11月24日",
  postingNumber: "09040-00123461",
  jobTitle: "プレス機オペレーター",
  establishmentName: "株式会社佐野プレス工業",
  contact: "総務課　石川　和美",
  applicant: { name: "川島　遥", kana: "カワシマ　ハルカ", seekerNumber: "09010-00456789" },
  interview: {
    at: "令和8年12月1日（火）14時00分",
    place: "栃木県佐野市高萩町１２３４番地１　本社２階",
    papers: "この紹介状、履歴書（写真貼付）、職務経歴書",
  },
  office: { name: "ハローワーク佐野", phone: "0283-22-6260", staffName: "職業相談部門　佐藤" },
  answerBy: "令和8年12月15日",
} as const;

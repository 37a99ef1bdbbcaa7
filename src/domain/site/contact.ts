/** Whom to ask, and when; the telephone number also without hyphens, for links. */
export type Desk = {
  readonly name: string;
  readonly about: string;
  readonly phone: string;
  readonly phoneLink: string;
  readonly hours: string;
  readonly closed: string;
};

const CLOSED = "土曜日・日曜日・祝日・年末年始を除きます";

/** Questions about the content of a posting (manual, last page). */
export const JOB_OFFER_DESK: Desk = {
  name: "ハローワーク佐野 求人係",
  about: "求人の内容、登録の手続き、受理の状況に関すること",
  phone: "0283-22-6260",
  phoneLink: "tel:0283226260",
  hours: "月曜日〜金曜日　8:30〜17:15",
  closed: CLOSED,
};

/** Questions about using the screens (manual, last page; its front page gives the office's hours by mistake). */
export const HELP_DESK: Desk = {
  name: "ヘルプデスク",
  about: "画面の操作方法、メールの受信、ログインに関すること",
  phone: "0570-077450",
  phoneLink: "tel:0570077450",
  hours: "月曜日〜金曜日　9:30〜18:00",
  closed: CLOSED,
};

/** The regular times at which the service stops, in words (manual, last page). */
export const MAINTENANCE_WINDOWS: readonly string[] = [
  "毎週土曜日 24:00 〜 日曜日 6:00",
  "毎月末日 21:30 〜 翌日 6:00",
];

import { type Block, centred, factTable, LETTER, LETTER_WIDTH, letterSheet } from "../flow";
import type { Mark, Paper, Sheet } from "../paper";

/** What a 紹介状 says, in the words that are printed. */
export interface ReferralLetter {
  /** 紹介番号. */
  readonly number: string;
  readonly referredOn: string;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly establishmentName: string;
  /** 課係名・役職名 and name of whom to see. */
  readonly contact: string;
  readonly applicant: { readonly name: string; readonly kana: string; readonly seekerNumber: string };
  readonly interview: { readonly at: string; readonly place: string; readonly papers: string };
  readonly office: { readonly name: string; readonly phone: string; readonly staffName: string };
  /** Last day to answer with the result. */
  readonly answerBy: string;
}

const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** 紹介状, and on its back the answer: 選考結果通知. */
export function referralPaper(letter: ReferralLetter): Paper {
  return { title: `紹介状_${letter.applicant.name}`, sheets: [front(letter), back(letter)] };
}

function head(title: string, right: readonly string[]): Mark[] {
  return [
    ...right.map(
      (text, index): Mark => ({
        kind: "text",
        x: LETTER.side + LETTER_WIDTH - 170,
        y: LETTER.top + index * 14,
        size: 9.5,
        text,
      }),
    ),
    centred(title, LETTER.top + 48, 22),
  ];
}

function front(letter: ReferralLetter): Sheet {
  const { applicant, interview, office } = letter;
  const blocks: Block[] = [
    { kind: "text", text: `${letter.establishmentName}　御中\n${letter.contact}　様`, scale: 1.15 },
    { kind: "gap", em: 1.2 },
    {
      kind: "text",
      text: "　貴事業所の求人に応募を希望する方を、次のとおり紹介します。選考をお願いします。選考の結果は、採用・不採用のどちらの場合も、裏面の「選考結果通知」でお知らせください。",
    },
    { kind: "heading", text: "求人" },
    factTable([
      ["求人番号", letter.postingNumber],
      ["職種", letter.jobTitle],
    ]),
    { kind: "heading", text: "応募する方" },
    factTable([
      ["フリガナ", applicant.kana],
      ["氏名", applicant.name],
      ["求職番号", applicant.seekerNumber],
    ]),
    { kind: "heading", text: "面接" },
    factTable([
      ["日時", interview.at],
      ["場所", interview.place],
      ["応募書類", interview.papers],
    ]),
    { kind: "heading", text: "紹介したハローワーク" },
    factTable([
      ["名称", office.name],
      ["電話番号", office.phone],
      ["担当", office.staffName],
    ]),
  ];
  return [
    ...head("紹介状", [`紹介番号　${letter.number}`, letter.referredOn]),
    ...letterSheet(blocks, LETTER.top + 92, SIZES),
  ];
}

function back(letter: ReferralLetter): Sheet {
  const { applicant, office } = letter;
  const tick = (...items: string[]): Block => ({ kind: "list", items, sign: () => "□" });
  const blocks: Block[] = [
    {
      kind: "text",
      text: `${office.name}　宛\n選考の結果を記入し、${letter.answerBy}までに、求人者マイページ、郵送またはＦＡＸでお知らせください。`,
    },
    { kind: "gap", em: 0.6 },
    factTable([
      ["紹介番号", letter.number],
      ["求人番号", letter.postingNumber],
      ["氏名", applicant.name],
    ]),
    { kind: "heading", text: "選考の結果" },
    tick(
      "採用しました。　雇入年月日　　　　　年　　　月　　　日",
      "不採用としました。",
      "応募を辞退されました。",
      "選考に来られませんでした。",
    ),
    { kind: "heading", text: "不採用の理由（あてはまるものすべて）" },
    tick(
      "経験・知識・技能が、求めるものと合わなかった",
      "必要な免許・資格がなかった",
      "勤務時間・休日などの条件が合わなかった",
      "ほかの方を採用した",
      "その他（　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　）",
    ),
    { kind: "heading", text: "求人について" },
    tick("引き続き募集します。　あと　　　　人", "充足したため、紹介を止めてください。"),
    { kind: "gap", em: 1 },
    factTable([
      ["記入した日", "　　　　　年　　　月　　　日"],
      ["事業所名", letter.establishmentName],
      ["記入した方", ""],
      ["電話番号", ""],
    ]),
  ];
  return [...head("選考結果通知", []), ...letterSheet(blocks, LETTER.top + 92, SIZES)];
}

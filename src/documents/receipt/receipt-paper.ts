import { widthInEm } from "@/domain/text/measure";
import { type Block, centred, factTable, LETTER, letterSheet } from "../flow";
import { A4, type Mark, type Paper } from "../paper";

/** What a 仮登録受付票 says, in the words that are printed. */
export interface ReceiptFacts {
  /** As it is read aloud: `234-56A-CFRM`. */
  readonly receiptNumber: string;
  readonly checkNumber: string;
  readonly scanUrl: string;
  readonly submittedAt: string;
  readonly establishmentName: string;
  /** Null for an establishment alone. */
  readonly jobTitle: string | null;
  /** Last day to come; null when nobody has to. */
  readonly visitBy: string | null;
  readonly reasons: readonly string[];
  readonly bring: readonly string[];
  readonly notes: readonly string[];
  readonly office: {
    readonly name: string;
    readonly postalCode: string | null;
    readonly address: string | null;
    readonly phone: string | null;
    readonly hours: string;
    readonly note: string | null;
  } | null;
}

const TITLE = "仮登録受付票";
const CODE_SIZE = 78;

/** 仮登録受付票: what an employer brings to the counter, on one sheet. */
export function receiptPaper(facts: ReceiptFacts): Paper {
  const top = LETTER.top + 32;
  return {
    title: `${TITLE}_${facts.receiptNumber}`,
    sheets: [
      [centred(TITLE, LETTER.top, 20), ...numberBox(facts, top), ...letter(facts, top + CODE_SIZE + 22)],
    ],
  };
}

/** The number in large letters, and the code beside it. */
function numberBox({ receiptNumber, checkNumber, scanUrl }: ReceiptFacts, y: number): Mark[] {
  const width = A4.width - 2 * LETTER.side;
  const codeX = LETTER.side + width - CODE_SIZE - 8;
  const check = `照合番号 ${checkNumber}`;
  return [
    { kind: "text", x: LETTER.side + 16, y: y + 12, size: 10, text: "受付番号" },
    { kind: "text", x: LETTER.side + 16, y: y + 30, size: 32, text: receiptNumber, bold: true },
    { kind: "text", x: codeX - 16 - widthInEm(check) * 8, y: y + CODE_SIZE - 4, size: 8, text: check },
    { kind: "code", x: codeX, y: y + 8, size: CODE_SIZE, content: scanUrl },
    { kind: "box", x: LETTER.side, y, width, height: CODE_SIZE + 16, rule: 1 },
  ];
}

function letter(facts: ReceiptFacts, top: number): Mark[] {
  const { office, visitBy, jobTitle } = facts;
  const blocks: Block[] = [
    factTable([
      ["事業所名", facts.establishmentName],
      ...(jobTitle === null ? [["届出の内容", "事業所の登録"] as const] : [["職種", jobTitle] as const]),
      ["送信日時", facts.submittedAt],
    ]),
    ...(visitBy === null ? noVisit() : visit(facts, visitBy)),
  ];
  if (office) {
    const place = office.address
      ? `${office.postalCode ? `〒${office.postalCode}　` : ""}${office.address}`
      : "";
    blocks.push(
      { kind: "heading", text: "管轄のハローワーク" },
      factTable([
        ["名称", office.name],
        ["所在地", place || (office.note ?? "")],
        ...(office.phone ? [["電話番号", office.phone] as const] : []),
        ["開庁時間", `${office.hours}（土・日・祝日・年末年始を除く）`],
      ]),
    );
  }
  blocks.push({ kind: "heading", text: "ご案内" });
  blocks.push({ kind: "list", items: facts.notes, sign: () => "・" });
  return [...letterSheet(blocks, top, [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7])];
}

function visit({ reasons, bring }: ReceiptFacts, visitBy: string): Block[] {
  return [
    { kind: "heading", text: "窓口にお越しください" },
    { kind: "text", text: `${visitBy}まで`, bold: true, scale: 1.5 },
    { kind: "list", items: reasons, sign: () => "・" },
    { kind: "heading", text: "お持ちいただくもの" },
    { kind: "list", items: ["この受付票", ...bring], sign: () => "□" },
  ];
}

function noVisit(): Block[] {
  return [
    { kind: "heading", text: "このあとの流れ" },
    {
      kind: "text",
      text: "窓口での手続きは必要ありません。ハローワークが内容を確認したあと、マイページとメールでお知らせします。",
    },
  ];
}

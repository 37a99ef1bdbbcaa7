import { describe, expect, it } from "vitest";
import { sampleReceipt as facts } from "~/tests/fixtures/sample-papers";
import { filling } from "~/tests/support/at-limit";
import { papersMistakes } from "~/tests/support/paper-mistakes";
import type { Paper } from "../paper";
import { receiptPaper } from "./receipt-paper";

const written = (paper: Paper) =>
  paper.sheets
    .flat()
    .flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
    .join("\n");

describe("the receipt of a provisional registration", () => {
  it("has number, deadline, what to bring, the office with its hours, and a code, on one sheet", () => {
    const paper = receiptPaper(facts);
    expect(paper.sheets).toHaveLength(1);
    expect(papersMistakes(paper)).toEqual([]);
    const text = written(paper);
    for (const words of [
      "仮登録受付票",
      "234-56A-CFRM",
      "2026年12月7日（月）まで",
      "登記事項証明書",
      "ハローワーク佐野",
      "月〜金曜日 8:30〜17:15",
      "0283-22-6260",
    ])
      expect(text).toContain(words);
    expect(paper.sheets[0]).toContainEqual(expect.objectContaining({ kind: "code", content: facts.scanUrl }));
  });

  it("asks nobody to come who need not, and says where an unconfirmed office is found", () => {
    const office = {
      ...facts.office,
      name: "ハローワーク",
      address: null,
      phone: null,
      postalCode: null,
      hours: "平日",
      note: "ホームページでご確認ください。",
    };
    const paper = receiptPaper({ ...facts, visitBy: null, reasons: [], bring: [], jobTitle: null, office });
    const text = written(paper);
    expect(papersMistakes(paper)).toEqual([]);
    expect(text).not.toContain("お越しください");
    expect(text).toContain("ホームページでご確認ください。");
    expect(text).toContain("事業所の登録");
  });

  it("stays on one sheet with everything at its limit", () => {
    const long = Array.from({ length: 7 }, () => filling(70));
    const paper = receiptPaper({
      ...facts,
      establishmentName: filling(54),
      jobTitle: filling(28),
      reasons: long,
      bring: long,
      notes: long,
    });
    expect(paper.sheets).toHaveLength(1);
    expect(papersMistakes(paper)).toEqual([]);
  });
});

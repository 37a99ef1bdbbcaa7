import { describe, expect, it } from "vitest";
import { demoReferral } from "~/prisma/seed/referral";
import { filling } from "~/tests/support/at-limit";
import { papersMistakes } from "~/tests/support/paper-mistakes";
import { pdfText, withoutSpace } from "~/tests/support/pdf-text";
import { print } from "../print";
import { referralPaper } from "./referral-paper";

describe("the referral letter", () => {
  it("introduces the applicant on the front and asks for the result on the back", async () => {
    const paper = referralPaper(demoReferral);
    expect(papersMistakes(paper)).toEqual([]);
    const pdf = await print({ papers: [{ kind: "referral", letter: demoReferral }], at: 0 });
    const { title, pages } = await pdfText(pdf);
    expect(title).toBe("紹介状_川島　遥");
    expect(pages).toHaveLength(2);
    const [front = "", back = ""] = pages.map((lines) => withoutSpace(lines.join("")));
    for (const words of [
      "紹介状",
      "09040-00123461",
      "川島遥",
      "09010-00456789",
      "14時00分",
      "ハローワーク佐野",
    ])
      expect(front).toContain(words);
    for (const words of ["選考結果通知", "採用しました", "雇入年月日", "不採用の理由", "令和8年12月15日"])
      expect(back).toContain(words);
  });

  it("stays on its two sheets with long names", () => {
    const paper = referralPaper({
      ...demoReferral,
      establishmentName: filling(54),
      jobTitle: filling(28),
      contact: filling(56),
      interview: { at: filling(40), place: filling(90), papers: filling(120) },
    });
    expect(paper.sheets).toHaveLength(2);
    expect(papersMistakes(paper)).toEqual([]);
  });
});

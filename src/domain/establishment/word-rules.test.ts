import { describe, expect, it } from "vitest";
import { isTyped } from "@/domain/catalogue/keys";
import { evaluate } from "@/domain/catalogue/rule";
import { type EstablishmentAnswers, establishmentCatalogue } from "./catalogue";
import { ESTABLISHMENT_TEXTS, establishmentWordRules } from "./word-rules";

const found = (answers: EstablishmentAnswers) => evaluate(establishmentWordRules, answers, {});
const ids = (answers: EstablishmentAnswers) => found(answers).map(({ ruleId }) => ruleId);

describe("words in the texts of an establishment", () => {
  it("are read in every free text of more than one line", () => {
    const areas = Object.entries(establishmentCatalogue.fields).filter(
      ([, field]) => field.kind === "textarea" && isTyped(field),
    );
    expect([...ESTABLISHMENT_TEXTS].sort()).toEqual(areas.map(([key]) => key).sort());
  });

  it("are orange, at their item, with what to write instead", () => {
    expect(found({ companyFeatures: "営業マンが多い会社です" })).toEqual([
      expect.objectContaining({
        ruleId: "EQ-01.companyFeatures",
        severity: "warning",
        fields: ["companyFeatures"],
      }),
    ]);
    expect(ids({ specialNotes: "２０代活躍中。詳しくはｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ" })).toEqual([
      "AGE-08.specialNotes",
      "TXT-01.specialNotes",
    ]);
  });

  it("may be what the business deals with", () => {
    expect(
      found({
        businessDescription: "戸籍謄本の取得代行、女性向け商品の販売、６５歳以上の方の介護、健康診断書の発行",
        welfareDetail:
          "定期健康診断（３５歳以上は人間ドック）、研修費は会社負担、定年６５歳・７０歳まで再雇用",
        companyFeatures: "女性が多数活躍しています。平均年齢は３５歳です",
      }),
    ).toEqual([]);
  });

  it("may prefer women as positive action, said in the same text", () => {
    expect(ids({ trainingDetail: "女性優先の研修" })).toEqual(["EQ-01.trainingDetail"]);
    expect(ids({ trainingDetail: "ポジティブ・アクションとして女性優先の研修" })).toEqual([]);
    expect(ids({ trainingDetail: "ポジティブ・アクションとして女性優先の研修、看護婦" })).toEqual([
      "EQ-01.trainingDetail",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { type CounterVisitFacts, counterVisitReasons, documentsToBring } from "./counter-visit";
import { registrationDocuments } from "./registration-documents";

/** An employer who posts regularly through the my page, with an ordinary posting. */
const regular: CounterVisitFacts = {
  today: "2026-11-22",
  postedThroughMyPageBefore: true,
  myPageOpenedAtCounter: false,
  lastPostingOn: "2026-08-03",
  disabledOnlyBefore: false,
  trialBefore: false,
  disabledTrialBefore: false,
  disabledOnly: false,
  trialEmployment: false,
  disabledTrialEmployment: false,
  dispatchType: "direct",
  individuallyAsked: false,
  firstRegistration: null,
};

const ids = (facts: Partial<CounterVisitFacts>) =>
  counterVisitReasons({ ...regular, ...facts }).map((reason) => reason.id);

describe("who must come to the counter", () => {
  it("is nobody for an ordinary posting of a regular employer", () => {
    expect(ids({})).toEqual([]);
  });

  it("is who posts through the my page for the first time, unless it was opened at the counter", () => {
    expect(ids({ postedThroughMyPageBefore: false })).toEqual(["firstThroughMyPage"]);
    expect(ids({ postedThroughMyPageBefore: false, myPageOpenedAtCounter: true })).toEqual([]);
  });

  it("is who offers one of the special kinds for the first time", () => {
    expect(ids({ disabledOnly: true })).toEqual(["firstDisabledOnly"]);
    expect(ids({ disabledOnly: true, disabledOnlyBefore: true })).toEqual([]);
    expect(ids({ trialEmployment: true })).toEqual(["firstTrial"]);
    expect(ids({ trialEmployment: true, trialBefore: true })).toEqual([]);
    expect(ids({ disabledTrialEmployment: true, trialBefore: true })).toEqual(["firstDisabledTrial"]);
    expect(ids({ disabledTrialEmployment: true, disabledTrialBefore: true })).toEqual([]);
  });

  it("is who had no posting during the past year", () => {
    expect(ids({ lastPostingOn: "2025-11-21" })).toEqual(["noPostingForAYear"]);
    expect(ids({ lastPostingOn: "2025-11-22" })).toEqual([]);
    expect(ids({ today: "2028-02-29", lastPostingOn: "2027-02-28" })).toEqual([]);
    expect(
      ids({ lastPostingOn: null, postedThroughMyPageBefore: false, myPageOpenedAtCounter: true }),
    ).toEqual(["noPostingForAYear"]);
  });

  it("is a newcomer, for one reason and not for two", () => {
    expect(ids({ lastPostingOn: null, postedThroughMyPageBefore: false })).toEqual(["firstThroughMyPage"]);
  });

  it("is everybody with dispatch or contracting, every time", () => {
    for (const dispatchType of ["dispatch", "temporaryToPermanent", "contracting"] as const)
      expect(ids({ dispatchType })).toEqual(["dispatchOrContracting"]);
  });

  it("is whom the office asks", () => {
    expect(ids({ individuallyAsked: true })).toEqual(["individuallyAsked"]);
  });

  it("is told all reasons in the manual's order", () => {
    expect(
      ids({
        individuallyAsked: true, dispatchType: "dispatch", lastPostingOn: "2024-01-01", disabledTrialEmployment: true,
        trialEmployment: true, disabledOnly: true, postedThroughMyPageBefore: false,
      }), // biome-ignore format: all cases at once
    ).toEqual([
      "firstThroughMyPage",
      "firstDisabledOnly",
      "firstTrial",
      "firstDisabledTrial",
      "noPostingForAYear",
      "dispatchOrContracting",
      "individuallyAsked",
    ]);
  });
});

describe("what to bring", () => {
  it("for a first registration depends on company, insurance and dispatch", () => {
    expect(
      registrationDocuments({
        soleProprietor: false,
        employmentInsuranceCovered: true,
        dispatchType: "direct",
      }),
    ).toEqual([
      "来所する方の本人確認ができるもの（運転免許証など）",
      "雇用保険適用事業所設置届の控え（または雇用保険適用事業所番号が分かるもの）",
      "登記事項証明書",
    ]);
    expect(
      registrationDocuments({
        soleProprietor: true,
        employmentInsuranceCovered: false,
        dispatchType: "contracting",
      }),
    ).toEqual([
      "来所する方の本人確認ができるもの（運転免許証など）",
      "事業の内容を確認できる書類（会社案内、取引の契約書など）",
      "開業届の控え、営業許可証など",
      "請負契約書",
    ]);
  });

  it("is named once although several reasons ask for it", () => {
    const reasons = counterVisitReasons({
      ...regular,
      postedThroughMyPageBefore: false,
      dispatchType: "dispatch",
      firstRegistration: { soleProprietor: false, employmentInsuranceCovered: true },
    });
    const documents = documentsToBring(reasons);
    expect(documents.filter((document) => document === "労働者派遣事業の許可証")).toHaveLength(1);
    expect(documents[0]).toContain("本人確認");
    expect(documents).toContain("登記事項証明書");
    expect(documentsToBring([])).toEqual([]);
  });
});

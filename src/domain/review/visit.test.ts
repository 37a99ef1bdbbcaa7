import { describe, expect, it } from "vitest";
import type { CounterVisitFacts } from "@/domain/office/counter-visit";
import { visitForEstablishment, visitForPosting } from "./visit";

const later: CounterVisitFacts = {
  today: "2026-11-22",
  postedThroughMyPageBefore: true,
  myPageOpenedAtCounter: false,
  lastPostingOn: "2026-10-01",
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

describe("a visit to the counter", () => {
  it("is not needed for a further posting of an open my page", () => {
    expect(visitForPosting(later, { open: true, confirmed: true })).toEqual({
      reasons: [],
      papers: [],
      identityNeeded: false,
    });
  });

  it.each([
    [{ open: false, confirmed: true }],
    [{ open: true, confirmed: false }],
    [{ open: false, confirmed: false }],
  ])("is needed whatever the posting while the person is not known: %o", (account) => {
    const visit = visitForPosting(later, account);
    expect(visit.identityNeeded).toBe(true);
    expect(visit.reasons.join()).toContain("マイページを開設する");
  });

  it("asks a newcomer for the papers of the establishment, and separately for a proof of identity", () => {
    const visit = visitForPosting(
      {
        ...later,
        postedThroughMyPageBefore: false,
        lastPostingOn: null,
        firstRegistration: { soleProprietor: false, employmentInsuranceCovered: true },
      },
      { open: false, confirmed: true },
    );
    expect(visit.identityNeeded).toBe(true);
    expect(visit.papers.join()).toContain("登記事項証明書");
    expect(visit.papers.join()).not.toContain("本人確認");
  });

  it("is needed for dispatch each time, with its licence", () => {
    const visit = visitForPosting({ ...later, dispatchType: "dispatch" }, { open: true, confirmed: true });
    expect(visit).toMatchObject({ identityNeeded: true, papers: ["労働者派遣事業の許可証"] });
  });

  it("is needed for an establishment alone, with papers by what it is", () => {
    const sole = visitForEstablishment({ isSoleProprietor: "1", employmentInsuranceStatus: "notCovered" });
    expect(sole.identityNeeded).toBe(true);
    expect(sole.papers.join()).toContain("開業届");
    const company = visitForEstablishment({ employmentInsuranceStatus: "covered" });
    expect(company.papers.join()).toContain("登記事項証明書");
  });
});

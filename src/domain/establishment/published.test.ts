import { describe, expect, it } from "vitest";
import { publishedAnswers } from "./published";

describe("what a person sees who merely named the number", () => {
  it("is what stands on postings anyway", () => {
    const raw = {
      establishmentName: "株式会社山田",
      address: "栃木県佐野市大橋町１",
      "mainClients.0.name": "両毛自動車",
      employmentInsuranceNumber: "0904-123456-7",
      companyName: "山田ホールディングス",
      headOfficeAddress: "東京都港区１",
      email: "internal@example.jp",
      phone: "0283-22-1111",
    };
    expect(Object.keys(publishedAnswers(raw))).toEqual([
      "establishmentName",
      "address",
      "mainClients.0.name",
    ]);
  });
});

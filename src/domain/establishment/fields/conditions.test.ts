import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { establishmentCatalogue } from "../catalogue";

const read = (raw: RawAnswers) => resolve(establishmentCatalogue.fields, raw);
const problemAt = (key: string, raw: RawAnswers) =>
  read(raw).problems.find((problem) => problem.key === key)?.message;

describe("the corporate number", () => {
  it("is required of a corporation", () => {
    expect(problemAt("corporateNumber", {})).toBe("法人番号を入力してください");
  });

  it("is neither asked nor handed in by a sole proprietor", () => {
    const typed = { isSoleProprietor: "1", corporateNumber: "7000012050002" };
    expect(read(typed).isShown("corporateNumber")).toBe(false);
    expect(read(typed).relevant).not.toHaveProperty("corporateNumber");
    expect(problemAt("corporateNumber", typed)).toBeUndefined();
  });

  it.each(["7000012050002", "8000012100004", "6000012070001"])(
    "takes the real number %s",
    (corporateNumber) => {
      expect(problemAt("corporateNumber", { corporateNumber })).toBeUndefined();
    },
  );

  it.each(["1234567890123", "700001205000", "70000120500021"])("refuses %s", (corporateNumber) => {
    expect(problemAt("corporateNumber", { corporateNumber })).toBeDefined();
  });
});

describe("the employment insurance number", () => {
  it("is asked only of a covered establishment", () => {
    expect(problemAt("employmentInsuranceNumber", { employmentInsuranceStatus: "covered" })).toBeDefined();
    expect(
      problemAt("employmentInsuranceNumber", { employmentInsuranceStatus: "notCovered" }),
    ).toBeUndefined();
  });

  it.each(["0904-123456-7", "0904-123456"])("takes %s", (employmentInsuranceNumber) => {
    const raw = { employmentInsuranceStatus: "covered", employmentInsuranceNumber };
    expect(problemAt("employmentInsuranceNumber", raw)).toBeUndefined();
  });

  it.each(["0904-123456-X", "904-123456-7", "0904-12345"])("refuses %s", (employmentInsuranceNumber) => {
    const raw = { employmentInsuranceStatus: "covered", employmentInsuranceNumber };
    expect(problemAt("employmentInsuranceNumber", raw)).toMatch(/0904-000000-0/);
  });
});

describe("an address", () => {
  it.each([
    "栃木県佐野市天明町２５５３",
    "神奈川県横浜市中区１－１",
    "京都府京都市中京区１",
    "北海道札幌市北区１",
  ])("may be %s", (address) => {
    expect(problemAt("address", { address })).toBeUndefined();
  });

  it.each(["佐野市天明町２５５３", "東京千代田区１"])(
    "that begins like %s lacks its prefecture",
    (address) => {
      expect(problemAt("address", { address })).toBe("所在地の住所は、都道府県名から入力してください");
    },
  );
});

describe("the printed unit of the capital", () => {
  it("is asked once there is a capital", () => {
    expect(read({}).isShown("capitalUnit")).toBe(false);
    expect(problemAt("capitalUnit", { capital: "10000000" })).toBeDefined();
    expect(problemAt("capitalUnit", { capital: "10000000", capitalUnit: "tenThousandYen" })).toBeUndefined();
  });
});

describe("the age up to which people are employed again", () => {
  const again = { reemployment: "yes" };

  it("is required, unless there is no such age", () => {
    expect(problemAt("reemploymentMaxAge", again)).toBeDefined();
    expect(problemAt("reemploymentMaxAge", { ...again, reemploymentMaxAge: "65" })).toBeUndefined();
    expect(problemAt("reemploymentMaxAge", { ...again, reemploymentNoMaxAge: "1" })).toBeUndefined();
  });

  it("is not asked where nobody is employed again", () => {
    expect(read({ reemployment: "no", reemploymentNoMaxAge: "1" }).isShown("reemploymentMaxAge")).toBe(false);
    expect(read({ reemployment: "no" }).isShown("reemploymentNoMaxAge")).toBe(false);
  });
});

describe("a repeated item", () => {
  it("needs both the year and the amount of sales once one of them is typed", () => {
    expect(problemAt("annualSales.0.amount", { "annualSales.0.year": "2025" })).toBe(
      "年商1の金額を入力してください",
    );
    expect(problemAt("annualSales.0.year", {})).toBeUndefined();
  });
});

describe("what the office and the system fill in", () => {
  it.each(["establishmentNumber", "industryClass", "images"])("never asks the employer for %s", (key) => {
    expect(read({}).isRequired(key)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { draftFacts, printedRow, rowsOf } from "~/tests/support/tickets";
import { ticketRows } from "./ticket-rows";

/** What a row prints for the filled full-time posting with these answers on top. */
function printed(key: string, answers: RawAnswers, establishment: RawAnswers = {}): string | undefined {
  const posting = { ...filledFullTimePosting, ...answers };
  return printedRow(ticketRows(draftFacts(posting, { ...filledEstablishment, ...establishment })), key);
}

describe("value formats of the job ticket", () => {
  it.each<[string, string, RawAnswers, string]>([
    ["money as a range", "wageTotal", {}, "258,620円〜322,800円"],
    [
      "money as a range also when both ends are the same",
      "baseWage",
      { baseWageMin: "210000", baseWageMax: "210000" },
      "210,000円〜210,000円",
    ],
    [
      "an allowance with its name",
      "fixedAllowances",
      {
        "fixedAllowances.1.name": "",
        "fixedAllowances.1.min": "",
        "fixedAllowances.1.max": "",
        "fixedAllowances.2.name": "",
        "fixedAllowances.2.min": "",
        "fixedAllowances.2.max": "",
        "fixedAllowances.3.name": "",
        "fixedAllowances.3.min": "",
        "fixedAllowances.3.max": "",
      },
      "職務手当 10,000円〜30,000円",
    ],
    [
      "a date in the Japanese calendar",
      "employmentPeriod",
      {
        employmentPeriodSpec: "dates",
        employmentPeriodFrom: "2027-04-01",
        employmentPeriodTo: "2028-03-31",
      },
      "雇用期間の定めあり（4ヶ月以上） 令和9年4月1日〜令和10年3月31日",
    ],
    [
      "times and 又は",
      "workTimes",
      {
        specialWorkTime: "no",
        "workTimes.0.start": "08:30",
        "workTimes.0.end": "17:15",
        "workTimes.1.start": "",
        "workTimes.1.end": "",
        "workTimes.2.start": "",
        "workTimes.2.end": "",
      },
      "(1) 8時30分〜17時15分\n又は 8時00分〜20時00分の時間の間の6時間以上",
    ],
    ["overtime", "overtime", { article36Special: "no" }, "あり 月平均 15時間\n36協定における特別条項 なし"],
    ["no overtime", "overtime", { overtime: "no" }, "なし"],
    ["days of a year", "annualHolidays", {}, "120日"],
    ["days of a month", "monthlyWorkDays", {}, "20.4日"],
    ["whole days of a month", "monthlyWorkDays", { monthlyWorkDays: "20" }, "20.0日"],
    [
      "holidays with 週休二日制",
      "holidays",
      { twoDayWeekend: "everyWeek", holidayNote: "夏季３日" },
      "土曜日，日曜日，祝日，その他　週休二日制：毎週\n夏季３日",
    ],
    ["any age", "ageLimit", { ageLimit: "none" }, "不問"],
    [
      "an upper age with the short name of its reason",
      "ageLimit",
      {
        ageFrom: "",
        ageTo: "59",
        ageLimitReason: "retirement",
        ageLimitExplanation: "定年が６０歳のため",
      },
      "〜59歳以下\n該当事由：定年を上限\n理由：定年が６０歳のため",
    ],
    ["education", "educationRequirement", { educationMajor: "" }, "必須 高校以上"],
    [
      "no education",
      "educationRequirement",
      { educationRequirement: "notRequired", educationMajor: "" },
      "不問",
    ],
    ["no term", "employmentPeriod", { employmentPeriodType: "openEnded" }, "雇用期間の定めなし"],
    ["a term of a year", "employmentPeriod", {}, "雇用期間の定めあり（4ヶ月以上） 1年"],
    [
      "a term of a year and a half",
      "employmentPeriod",
      { employmentPeriodMonths: "6" },
      "雇用期間の定めあり（4ヶ月以上） 1年6ヶ月",
    ],
    ["smoking: indoors forbidden", "smokingMeasure", { smokingNote: "" }, "あり（屋内禁煙）"],
    [
      "smoking: a room",
      "smokingMeasure",
      { smokingMeasureKind: "smokingRoom", smokingNote: "" },
      "あり（喫煙室設置）",
    ],
    ["smoking: none", "smokingMeasure", { smokingMeasure: "no", smokingNote: "" }, "なし"],
    [
      "smoking: otherwise",
      "smokingMeasure",
      { smokingMeasure: "other", smokingNote: "敷地内禁煙" },
      "その他\n特記事項：敷地内禁煙",
    ],
    ["commuting", "commutingAllowance", {}, "実費支給（上限あり） 月額 25,000円"],
    [
      "commuting without a limit",
      "commutingAllowance",
      { commutingAllowance: "actualUncapped" },
      "実費支給（上限なし）",
    ],
    ["the closing day", "closingDay", {}, "固定（月末以外） 毎月 20日"],
    ["the closing day at the end of the month", "closingDay", { closingDayType: "monthEnd" }, "固定（月末）"],
    ["the pay day", "payDay", {}, "固定（月末以外） 翌月 5日"],
    ["the pay day at the end of the month", "payDay", { payDayType: "monthEnd" }, "固定（月末） 翌月"],
    ["a raise", "raise", {}, "あり（前年度実績 あり） 1月あたり 2,000円〜5,000円（前年度実績）"],
    [
      "a raise as a rate",
      "raise",
      { raiseBasis: "rate", raiseRateMin: "1.5", raiseRateMax: "2" },
      "あり（前年度実績 あり） 1月あたり 1.50％〜2.00％（前年度実績）",
    ],
    ["a raise without a record", "raise", { raiseRecord: "no" }, "あり（前年度実績 なし）"],
    ["no raise", "raise", { raise: "no" }, "なし"],
    ["a bonus in months", "bonus", {}, "あり（前年度実績 あり） 年2回 計 3.00ヶ月分（前年度実績）"],
    [
      "a bonus as an amount",
      "bonus",
      { bonusBasis: "amount", bonusAmountMin: "100000", bonusAmountMax: "300000" },
      "あり（前年度実績 あり） 年2回 100,000円〜300,000円（前年度実績）",
    ],
    [
      "insurance by short names",
      "insurances",
      { insuranceSame: "different", insurances: ["pension", "employment", "health", "workersAccident"] },
      "雇用 労災 健康 厚生",
    ],
    ["the retirement allowance", "retirementAllowance", {}, "あり（勤続年数 3年以上）"],
    ["retirement", "retirement", { retirementAge: "60" }, "あり 一律 60歳"],
    [
      "re-employment",
      "reemployment",
      { reemploymentMaxAge: "65", retirementAge: "60" },
      "あり 上限 65歳まで",
    ],
    [
      "the result of an interview",
      "resultTiming",
      { resultTiming: ["interview"] },
      "面接選考結果通知 面接後 7日以内",
    ],
    ["documents that are not returned", "documentReturn", {}, "求人者の責任にて廃棄"],
    ["commuting by car", "carCommute", {}, "可（駐車場あり・無料）"],
    ["no commuting by car", "carCommute", { carCommute: "notPossible" }, "不可"],
    ["a monthly wage", "wageForm", { wageForm: "monthly", wageFormOther: "" }, "月給"],
    [
      "probation",
      "probation",
      { probationConditionsDiffer: "same" },
      "あり 期間 ３ヶ月\n試用期間中の労働条件 同条件",
    ],
    [
      "the disclosure",
      "publicationScope",
      { publicationScope: "anonymous" },
      "３．事業所名等を含まない求人情報を公開する",
    ],
    ["online applications", "onlineSelfApplication", {}, "オンライン自主応募の受付可"],
  ])("%s", (_name, key, answers, expected) => {
    expect(printed(key, answers)).toBe(expected);
  });

  it.each<[string, RawAnswers, string]>([
    ["a lower and an upper age", { ageFrom: "18", ageTo: "59" }, "18歳〜59歳"],
    ["a lower age", { ageFrom: "18", ageTo: "" }, "18歳以上"],
  ])("%s", (_name, answers, expected) => {
    expect(printed("ageLimit", answers)?.split("\n")[0]).toBe(expected);
  });

  it.each<[string, string, RawAnswers, string]>([
    ["people", "employees", {}, "企業全体 120人 就業場所 45人 うち女性 12人 うちパート 8人"],
    [
      "many people",
      "employees",
      { employeesCompany: "12000" },
      "企業全体 12,000人 就業場所 45人 うち女性 12人 うちパート 8人",
    ],
    ["capital in the unit chosen", "capital", {}, "1,000万円"],
    ["capital in yen", "capital", { capitalUnit: "yen" }, "10,000,000円"],
    [
      "capital in hundred millions",
      "capital",
      { capital: "150000000", capitalUnit: "hundredMillionYen" },
      "1.5億円",
    ],
    ["capital that its unit does not divide", "capital", { capital: "12345678" }, "1,234万5,678円"],
    ["the year of foundation", "establishedYear", {}, "昭和45年"],
    ["the place", "address", { nearestStation: "" }, "〒327-0003　栃木県佐野市大橋町１２３４番地５"],
  ])("%s", (_name, key, establishment, expected) => {
    expect(printed(key, {}, establishment)).toBe(expected);
  });

  it("wraps free text on its grid and keeps the line breaks that were entered", () => {
    const description = `${"あ".repeat(31)}\nい`;
    const ticket = ticketRows(draftFacts({ jobDescription: description }));
    const row = rowsOf(ticket).find((one) => one.key === "jobDescription");
    expect(row?.paragraphs).toEqual([["あ".repeat(30), "あ"], ["い"]]);
    expect(row?.grid).toEqual({ rows: 12, columns: 30 });
  });

  it("adds the scope of changes to the work", () => {
    expect(printed("jobDescription", { jobDescription: "経理事務", dutyChangeScope: "noChange" })).toBe(
      "経理事務\n変更範囲：変更なし",
    );
  });
});

describe("the limit of renewals", () => {
  it("stands with the conditions of a conditional renewal", () => {
    expect(printed("contractRenewal", { contractRenewalCondition: "勤務成績による" })).toBe(
      "契約更新の可能性 あり（条件付きで更新あり）\n契約更新の条件：勤務成績による\n更新上限：有（通算契約期間５年）",
    );
    expect(printed("specialNotes", {})).not.toContain("更新上限");
  });
  it("stands in the notes of a renewal in principle", () => {
    const inPrinciple = { contractRenewal: "inPrinciple", renewalLimit: "times", renewalLimitTimes: "3" };
    expect(printed("contractRenewal", inPrinciple)).toBe("契約更新の可能性 あり（原則更新）");
    expect(printed("specialNotes", { ...inPrinciple, specialNotes: "制服貸与" })).toBe(
      "制服貸与\n更新上限：有（更新回数３回）",
    );
    expect(printed("specialNotes", { ...inPrinciple, specialNotes: "" })).toBe(
      "更新上限：有（更新回数３回）",
    );
  });
  it("is not said twice", () => {
    const notes = "更新上限：有（通算契約期間３年）";
    const inPrinciple = { contractRenewal: "inPrinciple", renewalLimit: "years", renewalLimitYears: "3" };
    expect(printed("specialNotes", { ...inPrinciple, specialNotes: notes })).toBe(notes);
  });
  it("need not be stated when there is none", () => {
    expect(
      printed("contractRenewal", { contractRenewalCondition: "勤務成績による", renewalLimit: "none" }),
    ).toBe("契約更新の可能性 あり（条件付きで更新あり）\n契約更新の条件：勤務成績による");
  });
});

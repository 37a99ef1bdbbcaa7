import type { RawAnswers } from "@/domain/catalogue/field";
import { addDays, jstToMs } from "@/lib/jst";
import { db } from "@/server/db";
import { demoId, type SeedPart } from "./context";

/** 事業所番号 to type at 求人申し込み実績: an employer who offered jobs on paper before. */
export const RETURNING_NUMBER = "0904-100123-0";

/** A care provider of Sano as its last paper application stands, in the catalogue's keys. */
export const akamiCare: RawAnswers = {
  corporateNumber: "8000012100004",
  companyName: "有限会社あかみ介護サービス",
  companyNameKana: "ユウゲンガイシャアカミカイゴサービス",
  headOfficePostal: "327-0104",
  headOfficeAddress: "栃木県佐野市赤見町２３４５番地",
  establishedYear: "2003",
  capital: "3000000",
  capitalUnit: "tenThousandYen",
  employeesCompany: "38",
  employmentInsuranceStatus: "covered",
  employmentInsuranceNumber: "0904-100123-0",
  establishmentName: "有限会社あかみ介護サービス",
  establishmentNameKana: "ユウゲンガイシャアカミカイゴサービス",
  representativeTitle: "代表取締役",
  representativeName: "小暮　恵",
  representativeNameKana: "コグレ　メグミ",
  postalCode: "327-0104",
  address: "栃木県佐野市赤見町２３４５番地",
  phone: "0283-00-1234",
  contactDepartment: "総務係",
  contactName: "島田　健",
  contactNameKana: "シマダ　ケン",
  contactPhone: "0283-00-1234",
  businessDescription: "高齢者のデイサービスと訪問介護を行っています。利用者は１日平均３５名です。",
  companyFeatures: "勤務時間の希望を聞き、子育て中の職員が多く働いています。",
  insurances: ["employment", "workersAccident", "health", "pension"],
  retirementMutualAid: "joined",
  retirementAllowance: "yes",
  retirementAllowanceYears: "3",
  retirement: "yes",
  retirementAge: "65",
  reemployment: "yes",
  reemploymentMaxAge: "70",
  extension: "no",
  laborUnion: "no",
  workRulesFullTime: "yes",
  workRulesPartTime: "yes",
  employeesWorkplace: "38",
  employeesFemale: "29",
  employeesPartTime: "21",
};

/** Establishments that are registered from earlier times and have no my page yet. */
export const seedEstablishments: SeedPart = async ({ today }) => {
  const registeredAt = new Date(jstToMs(addDays(today, -900), 10));
  await db.establishment.create({
    data: {
      id: demoId("establishment/akami"),
      status: "REGISTERED",
      number: RETURNING_NUMBER,
      officeCode: "0904",
      registeredAnswers: { ...akamiCare },
      officeItems: { industryClass: "854" },
      registeredAt,
      createdAt: registeredAt,
      updatedAt: registeredAt,
    },
  });
};

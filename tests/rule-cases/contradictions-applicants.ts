import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const driver = { jobTitle: "大型トラックドライバー" } as const;
const short = { disabledTrialEmployment: "shortHours" } as const;

export const contradictionsApplicantsCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-01",
    speaks: [
      [
        "経験不問 and 経験者のみ",
        { experienceRequirement: "notRequired", jobDescription: "経験者のみの募集です" },
        "「不問」ですが、仕事の内容に「経験者のみ」とあります",
      ],
      [
        "経験不問 and years of experience",
        { experienceRequirement: "notRequired", specialNotes: "溶接の経験３年以上" },
        "経験3年以上",
      ],
    ],
    silent: [
      [
        "a colleague's experience",
        { experienceRequirement: "notRequired", message: "経験１０年以上の先輩が教えます" },
      ],
      ["経験者のみならず", { experienceRequirement: "notRequired", jobDescription: "経験者のみならず歓迎" }],
      ["taken back", { experienceRequirement: "notRequired", jobDescription: "経験必須ではありません" }],
      ["経験者優遇", { experienceRequirement: "notRequired", jobTitle: "経験者優遇" }],
      ["必須", { experienceRequirement: "required", jobDescription: "経験者のみ" }],
    ],
  },
  {
    id: "CTR-02",
    speaks: [
      [
        "必須 and 未経験者歓迎",
        { experienceRequirement: "required", message: "未経験者歓迎です" },
        "未経験者歓迎",
      ],
      ["必須 and 経験不問", { experienceRequirement: "required", jobTitle: "事務（経験不問）" }, "経験不問"],
    ],
    silent: [
      ["業界未経験", { experienceRequirement: "required", message: "業界未経験の方も歓迎" }],
      ["preferred", { experienceRequirement: "preferred", message: "未経験者歓迎" }],
      ["another sentence", { experienceRequirement: "required", message: "多くの方は未経験でした" }],
    ],
  },
  {
    id: "CTR-03",
    speaks: [
      [
        "不問 with a major",
        { educationRequirement: "notRequired", educationMajor: "機械科" },
        "専攻・履修科目を消して",
      ],
    ],
    silent: [
      ["必須 with a major", { educationRequirement: "required", educationMajor: "機械科" }],
      ["不問 without one", { educationRequirement: "notRequired" }],
    ],
  },
  {
    id: "CTR-04",
    speaks: [
      [
        "不問 and 高卒以上",
        { educationRequirement: "notRequired", jobDescription: "高卒以上" },
        "「高卒以上」",
      ],
    ],
    silent: [
      ["必須 and 高卒以上", { educationRequirement: "required", jobDescription: "高卒以上" }],
      ["大卒の先輩", { educationRequirement: "notRequired", message: "大卒の先輩も高卒の先輩もいます" }],
    ],
  },
  {
    id: "CTR-05",
    speaks: [
      ["不問 and 要普免", { licenceRequirement: "notRequired", jobTitle: "営業（要普免）" }, "「要普免」"],
    ],
    silent: [
      ["指定する and 要普免", { licenceRequirement: "specified", jobTitle: "営業（要普免）" }],
      ["taken back", { licenceRequirement: "notRequired", message: "資格必須ではありません" }],
    ],
  },
  {
    id: "CTR-06",
    speaks: [["any of one", { licencesAnyOf: true, licences: [{ name: "医師" }] }, "2つ以上"]],
    silent: [
      ["any of two", { licencesAnyOf: true, licences: [{ name: "看護師" }], licenceOther: "准看護師" }],
      [
        "with a driving licence",
        { licencesAnyOf: true, licences: [{ name: "看護師" }], ordinaryDrivingLicence: "preferred" },
      ],
      ["not ticked", { licences: [{ name: "医師" }] }],
    ],
  },
  {
    id: "CTR-07",
    speaks: [
      [
        "nothing named",
        { licenceRequirement: "specified", ordinaryDrivingLicence: "notRequired" },
        "「不問」にして",
      ],
    ],
    silent: [
      ["a driving licence", { licenceRequirement: "specified", ordinaryDrivingLicence: "required" }],
      [
        "a licence",
        {
          licenceRequirement: "specified",
          ordinaryDrivingLicence: "notRequired",
          licences: [{ name: "医師" }],
        },
      ],
      ["not answered yet", { licenceRequirement: "specified" }],
    ],
  },
  {
    id: "CTR-08",
    speaks: [
      [
        "twice",
        {
          licences: [
            { name: "医師", requirement: "required" },
            { name: "医師 ", requirement: "preferred" },
          ],
        },
        "「医師」が2回",
      ],
    ],
    silent: [["two of them", { licences: [{ name: "看護師" }, { name: "准看護師" }] }]],
  },
  {
    id: "CTR-09",
    speaks: [
      ["a driver without a licence", { ...driver, licenceRequirement: "notRequired" }, "運転免許を選んで"],
      [
        "a driver with another licence",
        {
          ...driver,
          licenceRequirement: "specified",
          ordinaryDrivingLicence: "notRequired",
          licences: [{ name: "危険物取扱者" }],
        },
        "運転免許を選んで",
      ],
    ],
    silent: [
      ["software", { jobTitle: "デバイスドライバー開発", licenceRequirement: "notRequired" }],
      [
        "an ordinary licence",
        { ...driver, licenceRequirement: "specified", ordinaryDrivingLicence: "required" },
      ],
      [
        "a large licence",
        {
          ...driver,
          licenceRequirement: "specified",
          ordinaryDrivingLicence: "notRequired",
          licences: [{ name: "大型自動車免許" }],
        },
      ],
      ["a driver's mate", { jobTitle: "運転手の助手", licenceRequirement: "notRequired" }],
      ["licences not answered yet", driver],
      ["the driving licence not answered yet", { ...driver, licenceRequirement: "specified" }],
    ],
  },
  {
    id: "CTR-10",
    speaks: [
      ["full time", { ...short, workTimeType: "fullTime" }, "週10時間以上20時間未満"],
      ["20 hours", { ...short, workTimeType: "partTime", weeklyWorkHours: 20 }, "週10時間以上20時間未満"],
    ],
    silent: [
      ["19.5 hours", { ...short, workTimeType: "partTime", weeklyWorkHours: 19.5 }],
      ["the ordinary trial", { disabledTrialEmployment: "ordinary", workTimeType: "fullTime" }],
    ],
  },
  {
    id: "CTR-11",
    speaks: [
      ["from 60, retirement at 60", { ageFrom: 60, retirementAge: 60 }, "年齢の下限60歳が、定年60歳以上"],
    ],
    silent: [
      ["from 60, retirement at 61", { ageFrom: 60, retirementAge: 61 }],
      ["no retirement", { ageFrom: 60 }],
    ],
  },
  {
    id: "CTR-12",
    speaks: [
      [
        "up to 60, retirement at 60",
        { ageLimitReason: "law", ageTo: 60, retirementAge: 60 },
        "年齢の上限を59歳以下に",
      ],
    ],
    silent: [
      ["up to 59", { ageLimitReason: "law", ageTo: 59, retirementAge: 60 }],
      ["定年を上限, which AGE-02 names", { ageLimitReason: "retirement", ageTo: 60, retirementAge: 60 }],
    ],
  },
  {
    id: "CTR-13",
    speaks: [
      ["full time 扶養内", { workTimeType: "fullTime", message: "扶養内で働けます" }, "「フルタイム」ですが"],
    ],
    silent: [
      ["part time 扶養内", { workTimeType: "partTime", message: "扶養内で働けます" }],
      ["扶養手当", { workTimeType: "fullTime", specialNotes: "扶養手当あり" }],
    ],
  },
];

import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

export const smokingCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "SMK-01",
    speaks: [["a workplace without a measure", { workplaceSameAsEstablishment: "same" }, "受動喫煙対策は"]],
    silent: [
      ["なし is a statement", { workplaceSameAsEstablishment: "same", smokingMeasure: "no" }],
      ["nothing entered yet", {}],
    ],
  },
  {
    id: "SMK-01.kind",
    speaks: [["あり without its kind", { smokingMeasure: "yes" }, "屋内禁煙か喫煙室設置か"]],
    silent: [
      ["あり with its kind", { smokingMeasure: "yes", smokingMeasureKind: "indoorBan" }],
      ["なし", { smokingMeasure: "no" }],
    ],
  },
  {
    id: "SMK-01.note",
    speaks: [
      ["その他 without a note", { smokingMeasure: "other" }, "特記事項に"],
      ["その他, 「なし」", { smokingMeasure: "other", smokingNote: "なし" }, "特記事項に"],
    ],
    silent: [
      ["その他 with a note", { smokingMeasure: "other", smokingNote: "敷地内禁煙（屋外に喫煙場所設置）" }],
      ["あり without a note", { smokingMeasure: "yes" }],
    ],
  },
];

export const dispatchCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "DIS-01",
    speaks: [
      ["派遣 without the licence number", { dispatchType: "dispatch" }, "許可番号を"],
      ["紹介予定派遣 without it", { dispatchType: "temporaryToPermanent" }, "許可番号を"],
    ],
    silent: [
      ["派遣 with it", { dispatchType: "dispatch", dispatchLicenseNumber: "派０９－３００１２３" }],
      ["請負", { dispatchType: "contracting" }],
      ["neither", { dispatchType: "direct" }],
    ],
  },
  {
    id: "FORM-03",
    speaks: [
      [
        "有期雇用派遣 at the own firm",
        { employmentType: "fixedTermDispatch", dispatchType: "direct" },
        "選び直して",
      ],
      [
        "無期雇用派遣 as 請負",
        { employmentType: "openEndedDispatch", dispatchType: "contracting" },
        "選び直して",
      ],
      [
        "有期雇用派遣パート",
        { employmentType: "fixedTermDispatchPartTime", dispatchType: "direct" },
        "選び直して",
      ],
      [
        "無期雇用派遣パート",
        { employmentType: "openEndedDispatchPartTime", dispatchType: "direct" },
        "選び直して",
      ],
    ],
    silent: [
      ["有期雇用派遣 as 派遣", { employmentType: "fixedTermDispatch", dispatchType: "dispatch" }],
      [
        "無期雇用派遣パート as 紹介予定派遣",
        { employmentType: "openEndedDispatchPartTime", dispatchType: "temporaryToPermanent" },
      ],
      ["正社員 at the own firm", { employmentType: "regular", dispatchType: "direct" }],
      ["kind not answered yet", { employmentType: "fixedTermDispatch" }],
    ],
  },
];

export const retirementCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "RET-01",
    speaks: [["59", { retirementAge: 59 }, "定年年齢（59歳）を60歳以上に"]],
    silent: [
      ["60", { retirementAge: 60 }],
      ["nothing entered yet", {}],
    ],
  },
  {
    id: "RET-02",
    speaks: [
      [
        "64 and nothing after it",
        { retirementAge: 64, reemployment: "no", extension: "no" },
        "定年が64歳のとき",
      ],
      [
        "60 with work to 64",
        { retirementAge: 60, reemployment: "yes", reemploymentMaxAge: 64, extension: "no" },
        "65歳以上までの再雇用制度",
      ],
      [
        "60 with an extension to 64",
        { retirementAge: 60, reemployment: "no", extension: "yes", extensionMaxAge: 64 },
        "65歳以上までの再雇用制度",
      ],
    ],
    silent: [
      ["65", { retirementAge: 65, reemployment: "no", extension: "no" }],
      [
        "60 with work to 65",
        { retirementAge: 60, reemployment: "yes", reemploymentMaxAge: 65, extension: "no" },
      ],
      [
        "60 with work without limit",
        { retirementAge: 60, reemployment: "yes", reemploymentNoMaxAge: true, extension: "no" },
      ],
      [
        "60 with an extension to 65",
        { retirementAge: 60, reemployment: "no", extension: "yes", extensionMaxAge: 65 },
      ],
      ["a limit not entered yet", { retirementAge: 60, reemployment: "yes", extension: "no" }],
      ["systems not answered yet", { retirementAge: 60 }],
    ],
  },
  {
    id: "FORM-13",
    speaks: [["up to the retirement age", { reemploymentMaxAge: 65, retirementAge: 65 }, "66歳以上"]],
    silent: [
      ["a year beyond it", { reemploymentMaxAge: 66, retirementAge: 65 }],
      ["no retirement age", { reemploymentMaxAge: 65 }],
    ],
  },
  {
    id: "FORM-14",
    speaks: [
      ["up to the retirement age", { extensionMaxAge: 65, retirementAge: 65 }, "勤務延長の上限年齢65歳が"],
    ],
    silent: [
      ["a year beyond it", { extensionMaxAge: 66, retirementAge: 65 }],
      ["no limit", { retirementAge: 65 }],
    ],
  },
];

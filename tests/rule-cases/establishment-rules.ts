import type { EstablishmentAnswers } from "@/domain/establishment/catalogue";
import type { EstablishmentRuleContext } from "@/domain/establishment/rules";
import type { RuleCases } from "../support/rule-cases";

export const establishmentRulesCases: readonly RuleCases<EstablishmentAnswers, EstablishmentRuleContext>[] = [
  {
    id: "EST-01",
    speaks: [["next year", { establishedYear: 2027 }, "2026年以前の年"]],
    silent: [
      ["this year", { establishedYear: 2026 }],
      ["not entered", {}],
    ],
  },
  {
    id: "EST-02",
    speaks: [
      [
        "one more at the workplace than in the enterprise",
        { employeesWorkplace: 46, employeesCompany: 45 },
        "就業場所の46人が、企業全体の45人を上回って",
      ],
    ],
    silent: [
      ["all at the workplace", { employeesWorkplace: 45, employeesCompany: 45 }],
      ["enterprise not entered yet", { employeesWorkplace: 45 }],
    ],
  },
  {
    id: "EST-03",
    speaks: [["one woman too many", { employeesFemale: 13, employeesWorkplace: 12 }, "うち女性の13人が"]],
    silent: [
      ["all women", { employeesFemale: 12, employeesWorkplace: 12 }],
      ["workplace not entered yet", { employeesFemale: 12 }],
    ],
  },
  {
    id: "EST-04",
    speaks: [
      ["one part-timer too many", { employeesPartTime: 9, employeesWorkplace: 8 }, "うちパートの9人が"],
    ],
    silent: [
      ["all part-timers", { employeesPartTime: 8, employeesWorkplace: 8 }],
      ["workplace not entered yet", { employeesPartTime: 8 }],
    ],
  },
  {
    id: "RET-01",
    speaks: [["59", { retirementAge: 59 }, "60歳以上に直して"]],
    silent: [
      ["60", { retirementAge: 60 }],
      ["not entered", {}],
    ],
  },
  {
    id: "EST-05",
    speaks: [
      [
        "up to the retirement age",
        { reemploymentMaxAge: 65, retirementAge: 65 },
        "再雇用の上限年齢65歳が定年65歳以下",
      ],
    ],
    silent: [
      ["a year beyond it", { reemploymentMaxAge: 66, retirementAge: 65 }],
      ["no retirement age", { reemploymentMaxAge: 65 }],
    ],
  },
  {
    id: "EST-06",
    speaks: [["up to the retirement age", { extensionMaxAge: 60, retirementAge: 60 }, "61歳以上"]],
    silent: [
      ["a year beyond it", { extensionMaxAge: 61, retirementAge: 60 }],
      ["no retirement age", { extensionMaxAge: 60 }],
    ],
  },
];

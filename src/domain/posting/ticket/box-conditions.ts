import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import {
  extensionWords,
  housingWords,
  insuranceWords,
  reemploymentWords,
  retirementAllowanceWords,
  retirementWords,
} from "../display/insurance";
import { joined, row, texts, type TicketBox } from "./row";
import type { TicketSource } from "./source";

const items = postingCatalogue.fields;

/** Box 5, その他の労働条件等. */
export function conditionsBox({ posting }: TicketSource): TicketBox {
  return {
    number: 5,
    title: "その他の労働条件等",
    page: 2,
    columns: [
      [
        row("insurances", "加入保険等", insuranceWords(posting)),
        row("corporatePension", "企業年金", display(items.corporatePension, posting.corporatePension)),
        row(
          "retirementMutualAid",
          "退職金共済",
          display(items.retirementMutualAid, posting.retirementMutualAid),
        ),
        row("retirementAllowance", "退職金制度", retirementAllowanceWords(posting)),
        row("retirement", "定年制", retirementWords(posting)),
      ],
      [
        row("reemployment", "再雇用制度", reemploymentWords(posting)),
        row("extension", "勤務延長", extensionWords(posting)),
        joined(row("housing", "入居可能住宅", housingWords(posting)), texts(posting.housingNote)),
        joined(
          row(
            "childcareFacility",
            "利用可能託児施設",
            display(items.childcareFacility, posting.childcareFacility),
          ),
          texts(posting.childcareFacilityNote),
        ),
      ],
    ],
  };
}

import { display } from "@/domain/catalogue/display";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { capitalIn, warekiYear } from "./amounts";
import { employeesWords, leaveRecordWords, representativeWords, workRulesWords } from "./company-words";
import { gridRow, row, type TicketBox } from "./row";
import type { TicketSource } from "./source";

const items = establishmentCatalogue.fields;

/** Box 6, 会社の情報. */
export function companyBox({ posting, establishment }: TicketSource): TicketBox {
  return {
    number: 6,
    title: "会社の情報",
    page: 2,
    columns: [
      [
        row("employees", "従業員数", employeesWords(establishment)),
        row("establishedYear", "設立年", warekiYear(establishment.establishedYear)),
        row("capital", "資本金", capitalIn(establishment.capitalUnit, establishment.capital)),
        row("laborUnion", "労働組合", display(items.laborUnion, establishment.laborUnion)),
        gridRow(
          "businessDescription",
          "事業内容",
          establishment.businessDescription,
          items.businessDescription,
        ),
        gridRow("companyFeatures", "会社の特長", establishment.companyFeatures, items.companyFeatures),
      ],
      [
        row("representative", "役職・代表者名", representativeWords(establishment)),
        row("corporateNumber", "法人番号", establishment.corporateNumber),
        row("workRules", "就業規則", workRulesWords(posting)),
        row("leaveRecords", "休業等取得実績", leaveRecordWords(establishment)),
        row(
          "foreignWorkerRecord",
          "外国人雇用実績",
          display(items.foreignWorkerRecord, establishment.foreignWorkerRecord),
        ),
        row("uijTurn", "UIJターン", establishment.uijTurn && "歓迎"),
      ],
    ],
  };
}

import { type Field, flag } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";

const registered = establishmentCatalogue.fields;

/**
 * The registered item as this screen shows it: never typed here, therefore neither required nor conditional, and
 * with nothing said about how to type it.
 * What the establishment did not answer is simply absent.
 */
function shownHere<F extends Field>(field: F): F {
  return {
    ...field,
    readOnly: true,
    officeItem: undefined,
    required: undefined,
    shownWhen: undefined,
    hint: undefined,
  };
}

/**
 * Step 2, 事業所情報確認: the registered establishment as it will stand on the ticket. Its values are not part
 * of a posting's draft; they are read from the establishment. Only the confirmation is the posting's own.
 */
export const establishment = step(
  {
    number: 2,
    key: "establishment",
    title: "事業所情報",
    screenTitle: "事業所情報確認",
    intro:
      "登録されている事業所の情報を表示しています。内容をご確認のうえ、「次へ進む」を押してください。変更は事業所情報の画面で行います。",
  },
  section("事業所", {
    establishmentNumber: shownHere(registered.establishmentNumber),
    employmentInsuranceStatus: shownHere(registered.employmentInsuranceStatus),
    employmentInsuranceNumber: shownHere(registered.employmentInsuranceNumber),
    corporateNumber: shownHere(registered.corporateNumber),
    establishmentName: shownHere(registered.establishmentName),
    establishmentNameKana: shownHere(registered.establishmentNameKana),
    representativeTitle: shownHere(registered.representativeTitle),
    representativeName: shownHere(registered.representativeName),
    postalCode: shownHere(registered.postalCode),
    address: shownHere(registered.address),
    homepage: shownHere(registered.homepage),
    industryClass: shownHere(registered.industryClass),
  }),
  section("会社の情報", {
    employeesCompany: shownHere(registered.employeesCompany),
    employeesWorkplace: shownHere(registered.employeesWorkplace),
    employeesFemale: shownHere(registered.employeesFemale),
    employeesPartTime: shownHere(registered.employeesPartTime),
    establishedYear: shownHere(registered.establishedYear),
    capital: shownHere(registered.capital),
    capitalUnit: shownHere(registered.capitalUnit),
    laborUnion: shownHere(registered.laborUnion),
    businessDescription: shownHere(registered.businessDescription),
    companyFeatures: shownHere(registered.companyFeatures),
  }),
  section("確認", {
    confirmed: flag({
      label: "事業所情報を確認した",
      spoken: "事業所情報を確認したこと",
      statement: "事業所情報を確認しました",
      hint: "内容を確認して「次へ進む」を押すと、確認したことになります。",
      required: true,
    }),
  }),
);

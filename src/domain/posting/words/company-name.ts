import { fold } from "./fold";

const LEGAL_FORM =
  /^(株式会社|有限会社|合同会社|合資会社|合名会社|(一般|公益)?(社団|財団)法人|(社会福祉|医療|学校|宗教|特定非営利活動|NPO|協同組合|農事組合)法人(社団|財団)?|協同組合|\([株有同資名社財医福学]\))|(株式会社|有限会社|合同会社|合資会社|合名会社|\([株有同資名]\))$/g;

/** A name this short is as likely a place or a person: it is looked for with its legal form alone. */
const TELLING = 3;

/** Where a text names the establishment, as it was typed there; undefined where it does not. */
export function companyNameIn(typed: string, name: string | undefined): string | undefined {
  if (typed === "" || name === undefined) return undefined;
  const whole = fold(name).text;
  const core = whole.replace(LEGAL_FORM, "");
  const { text, starts, ends } = fold(typed);
  for (const wanted of core.length >= TELLING ? [whole, core] : [whole]) {
    const at = wanted.length > 1 ? text.indexOf(wanted) : -1;
    if (at >= 0) return typed.slice(starts[at], ends[at + wanted.length - 1]);
  }
  return undefined;
}

import { display, optionLabel } from "@/domain/catalogue/display";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { formatYen } from "@/lib/yen";
import { postingCatalogue } from "../catalogue";
import type { PartialMask } from "../disclosure";
import { counted } from "../ticket/amounts";
import type { TicketFacts } from "../ticket/facts";
import { readFor } from "../ticket/masked-source";
import { gridRow, joined, row, textRow, texts, type TicketRow } from "../ticket/row";
import type { TicketSource } from "../ticket/source";

/** 求人・事業所PRシート, ready to be drawn: what is handed out beside the ticket to those who ask. */
export interface PrSheet {
  readonly title: string;
  /** Name for a file or a window: 求人・事業所PRシート_一般事務. */
  readonly name: string;
  readonly head: readonly TicketRow[];
  /** Two columns, read one after the other. */
  readonly columns: readonly [readonly TicketRow[], readonly TicketRow[]];
  /** Certificates (認定マーク) by name. */
  readonly logos: readonly string[];
  /** The establishment's stored images that this posting shows, by id. */
  readonly pictures: readonly { readonly id: string; readonly title: string }[];
}

const own = establishmentCatalogue.fields;
const items = postingCatalogue.fields;

/**
 * The rows of the PR sheet in the order of the public page. Nothing of it stands on the job ticket.
 * @param mask what this viewer does not see, by `maskFor`
 */
export function prSheetRows(facts: TicketFacts, mask: PartialMask = "nothing"): PrSheet {
  const source = readFor(facts, mask);
  const { posting, establishment } = source;
  const title = "求人・事業所PRシート";
  return {
    title,
    name: [title, posting.jobTitle].filter((part) => part).join("_"),
    head: [
      row("number", "求人番号", facts.number ?? ""),
      row("establishmentName", "事業所名", establishment.establishmentName),
      row("jobTitle", "職種", posting.jobTitle),
    ],
    columns: [companyRows(source), supportRows(source)],
    pictures: picturesOf(source),
    logos: (posting.prLogos ?? []).map((code) => optionLabel(items.prLogos, code)),
  };
}

function picturesOf({ posting, establishment }: TicketSource): PrSheet["pictures"] {
  return (posting.prImageIds ?? []).flatMap(({ image: id }) => {
    const stored = establishment.images?.find(({ image }) => image === id);
    return id === undefined ? [] : [{ id, title: stored?.imageTitle ?? "" }];
  });
}

function companyRows({ posting, establishment }: TicketSource): TicketRow[] {
  const names = (rows: readonly { readonly name?: string }[] | undefined) =>
    rows?.map(({ name }) => name) ?? [];
  const sales = (establishment.annualSales ?? []).map(
    ({ year, amount }) =>
      amount !== undefined && `${year === undefined ? "" : `${year}年度 `}${formatYen(amount)}`,
  );
  return [
    gridRow("message", "事業所からのメッセージ", posting.message, items.message),
    row("annualSales", "年商", ...sales),
    row("mainClients", "主要取引先", ...names(establishment.mainClients)),
    row("relatedCompanies", "関連会社", ...names(establishment.relatedCompanies)),
    row(
      "branches",
      "支店・営業所・工場等",
      counted(establishment.branchCount, "か所"),
      ...names(establishment.branches),
    ),
    joined(
      row("jobBasedPay", "職務給制度", display(own.jobBasedPay, establishment.jobBasedPay)),
      texts(establishment.jobBasedPayDetail),
    ),
    joined(
      row("reinstatement", "復職制度", display(own.reinstatement, establishment.reinstatement)),
      texts(establishment.reinstatementDetail),
    ),
    row("uijTurn", "UIJターン", posting.uijTurn && "歓迎"),
  ];
}

/** What the buildings offer people with disabilities, a line each: 「エレベーター あり」. */
function facilityLines({ establishment }: TicketSource): string[] {
  const facilities = [
    ["企業在籍型ジョブコーチ", own.jobCoach, establishment.jobCoach],
    ["エレベーター", own.elevator, establishment.elevator],
    ["階段手すり", own.stairHandrail, establishment.stairHandrail],
    ["建物内の手すり", own.handrail, establishment.handrail],
    ["点字設備", own.brailleFacility, establishment.brailleFacility],
    ["バリアフリー対応トイレ", own.barrierFreeToilet, establishment.barrierFreeToilet],
    ["建物内の車いす移動", own.wheelchairAccess, establishment.wheelchairAccess],
    ["休憩室", own.breakRoom, establishment.breakRoom],
  ] as const;
  return facilities.flatMap(([name, field, answer]) => {
    const words = display(field, answer);
    return words ? [`${name} ${words}`] : [];
  });
}

function supportRows(source: TicketSource): TicketRow[] {
  const { posting, establishment } = source;
  const nonRegular = display(own.trainingForNonRegular, establishment.trainingForNonRegular);
  return [
    textRow("welfareDetail", "福利厚生の内容", establishment.welfareDetail),
    joined(
      textRow("trainingDetail", "研修制度", establishment.trainingDetail),
      texts(nonRegular && `正社員以外の利用：${nonRegular}`),
    ),
    textRow("workLifeBalanceDetail", "両立支援の内容", establishment.workLifeBalanceDetail),
    joined(
      row("facilities", "障害者に対する配慮に関する状況", ...facilityLines(source)),
      // What a posting says of its own workplace goes before what holds everywhere.
      texts(posting.disabilityConsideration ?? establishment.accessibleFacilities),
    ),
    textRow("dutyForDisabled", "配慮・支援内容", posting.dutyForDisabled),
    textRow("specialNotes", "事業所に関する特記事項", establishment.specialNotes),
  ];
}

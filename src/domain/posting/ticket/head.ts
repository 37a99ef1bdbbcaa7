import { formatWareki, type IsoDate } from "@/lib/jst";
import {
  acceptingOffice,
  categoryWords,
  industryWords,
  occupationCodes,
  publicationWords,
  selfApplicationWords,
} from "./head-words";
import { row, type TicketRow } from "./row";
import type { TicketSource } from "./source";

const wareki = (date: IsoDate | null) => date !== null && formatWareki(date);

/** The head of the job ticket. Number, dates and office are blank before final registration. */
export function headRows({ facts, posting, establishment }: TicketSource): TicketRow[] {
  return [
    row("number", "求人番号", facts.number ?? ""),
    row("acceptedOn", "受付年月日", wareki(facts.acceptedOn)),
    row("introductionDeadline", "紹介期限日", wareki(facts.introductionDeadline)),
    row("office", "受理安定所", acceptingOffice(facts.officeName)),
    row("jobCategory", "求人区分", categoryWords(posting)),
    row("publicationScope", "公開範囲", publicationWords(posting)),
    row("onlineSelfApplication", "オンライン自主応募", selfApplicationWords(posting)),
    row("industryClass", "産業分類", industryWords(establishment.industryClass)),
    row("occupationCodes", "職業分類", occupationCodes(posting).join("，")),
  ];
}

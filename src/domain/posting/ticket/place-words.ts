import { postalMark } from "./amounts";
import { fromStation } from "./job-words";
import { beside } from "./row";
import type { TicketPlace } from "./source";

type Transport = Parameters<typeof fromStation>[0];

/** 「〒327-0003　栃木県佐野市大橋町１２３４番地５」; "" for nothing. */
export function placeWords({ postalCode, address }: TicketPlace): string {
  return beside(postalMark(postalCode), address);
}

/** 「最寄り駅 ＪＲ両毛線　佐野駅（徒歩 18分）」; "" without a station. */
export function stationWords(
  station: string | undefined,
  transport: Transport,
  minutes: number | undefined,
): string {
  if (station === undefined) return "";
  const way = fromStation(transport, minutes);
  return `最寄り駅 ${station}${way && `（${way}）`}`;
}

import { placeWords, stationWords } from "./place-words";
import { row, type TicketBox } from "./row";
import type { TicketSource } from "./source";

/** Box 1, 求人事業所. */
export function establishmentBox({ establishment }: TicketSource): TicketBox {
  return {
    number: 1,
    title: "求人事業所",
    page: 1,
    columns: [
      [
        row("establishmentNumber", "事業所番号", establishment.establishmentNumber),
        row("establishmentNameKana", "事業所名（カナ）", establishment.establishmentNameKana),
        row("establishmentName", "事業所名", establishment.establishmentName),
        row(
          "address",
          "所在地",
          placeWords(establishment),
          stationWords(
            establishment.nearestStation,
            establishment.stationTransport,
            establishment.stationMinutes,
          ),
        ),
        row("homepage", "ホームページ", establishment.homepage),
      ],
    ],
  };
}

import { postalMark } from "./amounts";
import { fromStation } from "./job-words";
import { row, type TicketBox } from "./row";
import type { TicketSource } from "./source";

/** Box 1, 求人事業所. */
export function establishmentBox({ establishment }: TicketSource): TicketBox {
  const station = establishment.nearestStation;
  const way = fromStation(establishment.stationTransport, establishment.stationMinutes);
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
          [postalMark(establishment.postalCode), establishment.address].filter((part) => part).join("　"),
          station && [`最寄り駅 ${station}`, way].filter((part) => part).join(" から "),
        ),
        row("homepage", "ホームページ", establishment.homepage),
      ],
    ],
  };
}

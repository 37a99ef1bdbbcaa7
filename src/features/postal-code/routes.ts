import "server-only";
import { z } from "zod";
import { publicRoute, problem } from "@/server/http";
import { lookupPostalCode } from "@/server/postal-codes";

/** Addresses of a seven-digit postal code, each as it goes into an address item. */
export const postalCodeRoute = publicRoute({
  name: "postalCode.lookUp",
  input: z.object({}),
  async run({ params }) {
    const code = params.code ?? "";
    if (!/^\d{7}$/.test(code)) return problem(400, "INVALID", "郵便番号は7桁の数字で入力してください。");
    const addresses = lookupPostalCode(code).map(({ prefecture, municipality, town, business }) => ({
      address: `${prefecture}${municipality}${town}${business?.street ?? ""}`,
    }));
    return addresses.length > 0
      ? { addresses }
      : problem(404, "NOT_FOUND", "この郵便番号の住所が見つかりません。住所を直接入力してください。");
  },
});

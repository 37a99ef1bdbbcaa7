import "server-only";
import { headers } from "next/headers";
import { CLIENT_ADDRESS_HEADER } from "./request-stamp";

/** Address of the browser (or of its network, for IPv6) that sent this request, for rate limits. */
export async function clientAddress(): Promise<string> {
  return networkOf((await headers()).get(CLIENT_ADDRESS_HEADER) ?? "unknown");
}

/** One household or company has a whole /64 of IPv6 addresses; limiting single ones would limit nothing. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const prefix = [...groups, ...Array<string>(Math.max(0, missing)).fill("0")].concat(
    tail ? tail.split(":") : [],
  );
  return `${prefix
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

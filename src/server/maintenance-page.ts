import "server-only";
import { plainPage } from "./plain-page";

/** The page of the maintenance window: complete in itself, because the application does not render then. */
export function maintenancePage(sentence: string, nonce: string): string {
  return plainPage({
    title: "メンテナンス中",
    heading: "メンテナンス中です",
    paragraphs: [sentence, "保存済みの内容は、そのまま残っています。"],
    link: { href: "/", label: "トップページへ" },
    nonce,
  });
}

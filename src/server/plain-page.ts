import "server-only";
import { pageTitle } from "@/lib/page-title";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** What stands on a page that the application does not render. */
export interface PlainPage {
  readonly title: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly href: string; readonly label: string };
  /** Of the answer, for its style sheet. */
  readonly nonce: string;
}

/** A page that is complete in itself, for answers that are no pages of the application. */
export function plainPage({ title, heading, paragraphs, link, nonce }: PlainPage): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(pageTitle(title))}</title>
<style nonce="${escaped(nonce)}">
body { margin: 0; padding: 2rem 1rem; color: #1a1a1a; background: #fff; line-height: 1.7;
  font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.4; }
a { display: inline-block; padding: .625rem 0; color: #0017c1; }
</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>
</main>
</body>
</html>
`;
}

import "server-only";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** The page of the maintenance window: complete in itself, because the application does not render then. */
export function maintenancePage(sentence: string, nonce: string): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>メンテナンス中｜求人者マイページ</title>
<style nonce="${nonce}">
body { margin: 0; padding: 2rem 1rem; color: #1a1a1a; background: #fff; line-height: 1.7;
  font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.4; }
a { display: inline-block; padding: .625rem 0; color: #0017c1; }
</style>
</head>
<body>
<main>
<h1>メンテナンス中です</h1>
<p>${escaped(sentence)}</p>
<p>保存済みの内容は、そのまま残っています。</p>
<p><a href="/">トップページへ</a></p>
</main>
</body>
</html>
`;
}

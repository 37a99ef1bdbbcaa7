/**
 * Stands where the inputs of a screen will be as soon as the browser can save what is typed into them. Where that
 * takes long, scripts are off, blocked or did not arrive: then it says what to do.
 */
export function FormPlaceholder() {
  return (
    <div className="min-h-dvh">
      <p className="text-solid-gray-700">入力欄を準備しています。</p>
      <p className="appears-late mt-4 text-measure">
        しばらくたっても入力欄が表示されないときは、ブラウザの設定でJavaScriptが有効になっていることを確かめて、ページを読み込み直してください。入力済みの内容は保存されています。
      </p>
    </div>
  );
}

/** First thing on every page: goes straight to the content. Seen when it has the focus. */
export function SkipLink({ targetId = "main" }: { targetId?: string }) {
  return (
    <a
      href={`#${targetId}`}
      className="absolute top-2 left-2 z-50 -translate-y-[200%] rounded-8 bg-white px-4 py-3 font-bold text-blue-1000 underline focus:translate-y-0 print:hidden"
    >
      本文へ移動する
    </a>
  );
}

import type { ReactNode } from "react";

type BottomBarProps = {
  /** Left: 前へ戻る. */
  start?: ReactNode;
  /** Middle: 一時保存. */
  middle?: ReactNode;
  /** Right: 次へ進む or 完了. */
  end: ReactNode;
  /** State of saving; it announces itself. Marked `data-long`, it has a row of its own on the phone. */
  status?: ReactNode;
  /** Small buttons beside the state. */
  tools?: ReactNode;
};

/**
 * The buttons that end a screen. On the phone the bar stays at the bottom; `data-bottom-bar` makes the page keep
 * that much room free below a focused field. On very low screens (a phone on its side, strong zoom) it scrolls
 * along instead.
 */
export function BottomBar({ start, middle, end, status, tools }: BottomBarProps) {
  return (
    <div
      data-bottom-bar=""
      className="z-10 border-solid-gray-420 border-t bg-white py-3 max-md:-mx-4 max-md:px-4 md:mt-10 md:py-6 print:hidden [@media(width<48rem)_and_(height>=34rem)]:sticky [@media(width<48rem)_and_(height>=34rem)]:bottom-0 [@media(width<48rem)_and_(height>=34rem)]:shadow-1"
    >
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div
          role="status"
          className="min-w-0 flex-1 basis-24 text-dns-14N-130 max-md:has-data-long:basis-full md:basis-40 md:text-right md:text-std-16N-170"
        >
          {status}
        </div>
        {tools && (
          <div className="order-first flex flex-wrap gap-2 max-md:[&>*]:min-w-0 max-md:[&>*]:px-2">
            {tools}
          </div>
        )}
      </div>
      <div className="mt-1 flex gap-2 md:mt-2 md:items-center md:justify-between md:gap-4 [&>*>*]:w-full max-md:[&>*>*]:min-w-0 max-md:[&>*>*]:px-2 md:[&>*>*]:w-auto">
        <div className="flex-1">{start}</div>
        <div className="flex-1 md:text-center">{middle}</div>
        <div className="flex-1 md:text-right">{end}</div>
      </div>
    </div>
  );
}

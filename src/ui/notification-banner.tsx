import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from "./icons";
import type { MessageKind } from "./inline-message";

const LOOK = {
  error: { Icon: ErrorIcon, word: "エラー", border: "border-red-900", colour: "text-red-900" },
  warning: { Icon: WarningIcon, word: "注意", border: "border-orange-800", colour: "text-orange-900" },
  info: { Icon: InfoIcon, word: "お知らせ", border: "border-blue-900", colour: "text-blue-900" },
  success: { Icon: SuccessIcon, word: "完了", border: "border-green-800", colour: "text-green-800" },
} as const;

type NotificationBannerProps = {
  kind: MessageKind;
  title: ReactNode;
  headingLevel?: 2 | 3;
  /** Announces the banner when it appears without a new page: `status` waits, `alert` interrupts. */
  role?: "status" | "alert";
  /** Links or buttons below the text. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** Something that concerns the whole page, with its kind in words. */
export function NotificationBanner({
  kind,
  title,
  headingLevel = 2,
  role,
  actions,
  className,
  children,
}: NotificationBannerProps) {
  const { Icon, word, border, colour } = LOOK[kind];
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      role={role}
      className={classNames("rounded-12 border-2 bg-white p-4 md:px-6 md:py-5", border, className)}
    >
      <Heading className="flex gap-2 text-std-18B-160">
        <Icon className={classNames("mt-0.5", colour)} />
        <span className="min-w-0">
          <span className="sr-only">{word}：</span>
          {title}
        </span>
      </Heading>
      {children && <div className="mt-1 sm:pl-8">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-3 sm:pl-8">{actions}</div>}
    </div>
  );
}
